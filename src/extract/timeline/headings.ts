import type { Heading } from 'mdast';
import type { FlowContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import type { BlockReader } from '../context.ts';
import { createEvent, leadingTime } from './entry.ts';
import { type EntryBegin, entryLines } from './entry-lines.ts';
import { isDateLine } from './lines.ts';

/**
 * Read an entry whose time is a heading, with what is under it:
 *
 * ```markdown
 * ### 10:00 AM - Alert
 * The alert for slow answers fires.
 * ```
 *
 * A heading with only a date stays a heading: it dates the entries under it. It
 * is the time of the entry where there is but prose.
 */
export const readHeadings: BlockReader = (blocks, index, { source }) => {
  const heading = blocks[index];
  if (heading?.type !== 'heading') return;
  const [start, end] = rangeOf(heading);
  const { time, text: textStart } = beginOf(heading, source);
  const text = sliceParagraph(heading.children, textStart, end, source);
  const next = endOfEntry(blocks, index + 1);
  const below = blocks.slice(index + 1, next);
  if (time && isDateLine(time, text) && !isProse(below, source)) return;
  const range: [number, number] = [start, rangeOf(below.at(-1) ?? heading)[1]];
  return { nodes: [createEvent({ time, blocks: [text, ...below], range }, source)], next };
};

function isProse(blocks: readonly FlowContent[], source: Source): boolean {
  return (
    blocks.length > 0 &&
    blocks.every((block) => block.type === 'paragraph' && entryLines(block, source).length === 0)
  );
}

/** The time of a heading; a heading between times that lacks its own is all text. */
function beginOf(heading: Heading, source: Source): EntryBegin {
  const [line] = textLines(heading.children, ...rangeOf(heading), source);
  const leading = line && leadingTime(line, source);
  return leading ?? { text: rangeOf(heading.children[0] ?? heading)[0] };
}

/** Index of the first block that is not under the heading. */
function endOfEntry(blocks: readonly FlowContent[], from: number): number {
  let index = from;
  while (index < blocks.length && !ends.has(blocks[index]?.type ?? '')) index++;
  return index;
}

const ends: ReadonlySet<string> = new Set(['heading', 'thematicBreak']);
