import type { Heading } from 'mdast';
import type { FlowContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import type { BlockReader } from '../context.ts';
import { createEvent, leadingTime } from './entry.ts';

/**
 * Read an entry whose time is a heading, with what is under it:
 *
 * ```markdown
 * ### 10:00 AM - Alert
 * The alert for slow answers fires.
 * ```
 *
 * A heading with only a date stays a heading: it dates the entries under it.
 */
export const readHeadings: BlockReader = (blocks, index, { source }) => {
  const heading = blocks[index];
  if (heading?.type !== 'heading') return;
  const time = timeOf(heading);
  if (!time) return;

  const after = blocks.slice(index + 1);
  const stop = after.findIndex(({ type }) => type === 'heading' || type === 'thematicBreak');
  const below = stop < 0 ? after : after.slice(0, stop);
  const [start, end] = rangeOf(heading);
  const text = sliceParagraph(heading.children, time.text, end, source);
  const event = createEvent(
    {
      time: time.time,
      blocks: [text, ...below],
      range: [start, rangeOf(below.at(-1) ?? heading)[1]],
    },
    source,
  );
  return { nodes: [event], next: index + 1 + below.length };

  function timeOf({ children }: Heading) {
    const [line] = textLines(children, ...rangeOf(heading as FlowContent), source);
    const leading = line && leadingTime(line, source);
    if (!leading) return;
    const first = leading.time.type === 'interval' ? leading.time.children[0] : leading.time;
    const hasText =
      source.text.slice(leading.text, rangeOf(heading as FlowContent)[1]).trim() !== '';
    return first.time || first.impossible || hasText ? leading : undefined;
  }
};
