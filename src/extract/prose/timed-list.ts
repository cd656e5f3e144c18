import type { SectionKind } from '../../ast/nodes.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import { readLeadingTime } from '../../time/index.ts';
import type { BlockReader } from '../context.ts';
import { readList } from '../timeline/list.ts';

/**
 * Read a list that is a timeline under another name: each of its items, three at
 * least, begins with a clock time.
 */
export const readTimedList: BlockReader = (blocks, index, context) => {
  const list = blocks[index];
  if (list?.type !== 'list' || list.children.length < 3) return;
  if (!context.kinds.every((kind) => timelineLike.has(kind))) return;
  const isTimeline = list.children.every(({ children: [head] }) => {
    if (head?.type !== 'paragraph') return false;
    const [line] = textLines(head.children, ...rangeOf(head), context.source);
    const time = line && readLeadingTime(line.text)?.time;
    return (time?.type === 'range' ? time.from : time)?.time !== undefined;
  });
  return isTimeline ? readList(blocks, index, context) : undefined;
};

/** Sections in which people also tell what happened when. */
const timelineLike: ReadonlySet<SectionKind> = new Set([
  'other',
  'background',
  'detection',
  'summary',
]);
