import type { ListItem } from 'mdast';
import type { SectionKind } from '../../ast/nodes.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import { firstMoment, readLeadingTime } from '../../time/index.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readList } from '../timeline/list.ts';

/**
 * Read a list that is a timeline under another name: of its items, three at
 * least begin with a clock time, and so do all but a few.
 */
export const readTimedList: BlockReader = (blocks, index, context) => {
  const list = blocks[index];
  if (list?.type !== 'list' || list.children.length < 3) return;
  if (!context.kinds.every((kind) => timelineLike.has(kind))) return;
  const timed = list.children.filter((item) => beginsWithTime(item, context)).length;
  if (timed < 3 || timed < mostly * list.children.length) return;
  return readList(blocks, index, context);
};

const mostly = 0.85;

function beginsWithTime({ children: [head] }: ListItem, { source }: ExtractContext): boolean {
  if (head?.type !== 'paragraph') return false;
  const [line] = textLines(head.children, ...rangeOf(head), source);
  const leading = line && readLeadingTime(line.text);
  return leading !== undefined && firstMoment(leading.time).time !== undefined;
}

/** Sections in which people also tell what happened when. */
const timelineLike: ReadonlySet<SectionKind> = new Set([
  'other',
  'background',
  'detection',
  'summary',
  'trigger',
]);
