import type { Paragraph } from 'mdast';
import type { FlowContent, SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { createEvent, isDrawing, type LeadingTime, leadingTime } from './entry.ts';

/**
 * Read entries that are lines of a paragraph, or a time on one line and its text
 * on the next, or below:
 *
 * ```markdown
 * 10:00 AM: Alert fires.
 * 10:05 AM: On-call answers.
 *
 * 10:30 AM
 * Rollback starts.
 * ```
 */
export const readLines: BlockReader = (blocks, index, context) => {
  const block = blocks[index];
  if (block?.type !== 'paragraph') return;
  const entries = entryLines(block, context.source);
  if (entries.length === 0) return;

  const nodes: SectionContent[] = [];
  const before = sliceParagraph(
    block.children,
    rangeOf(block)[0],
    (entries[0] as EntryLines).start,
    context.source,
  );
  if (before) nodes.push(before);

  let next = index + 1;
  for (const [at, entry] of entries.entries()) {
    const text = sliceParagraph(block.children, entry.time.text, entry.end, context.source);
    const isLast = at === entries.length - 1;
    const blocksBelow = isLast && !text ? belowTime(blocks, next, context) : [];
    next += blocksBelow.length;
    const end = blocksBelow.at(-1) ? rangeOf(blocksBelow.at(-1) as FlowContent)[1] : entry.end;
    nodes.push(
      createEvent(
        { time: entry.time.time, blocks: [text, ...blocksBelow], range: [entry.start, end] },
        context.source,
      ),
    );
  }
  return { nodes, next };
};

/** The lines of one entry. */
export interface EntryLines {
  time: LeadingTime;
  start: number;
  end: number;
}

/** Cut prose at the lines that begin with a time; drawn lines end an entry. */
export function entryLines(paragraph: Paragraph, source: Source): EntryLines[] {
  return groupLines(textLines(paragraph.children, ...rangeOf(paragraph), source), source);
}

export function groupLines(lines: readonly TextLine[], source: Source): EntryLines[] {
  const entries: EntryLines[] = [];
  let open = false;
  for (const line of lines) {
    const time = leadingTime(line, source);
    const last = entries.at(-1);
    if (time) entries.push({ time, start: line.start, end: line.end });
    else if (isDrawing(line.text)) open = false;
    else if (open && last) last.end = line.end;
    if (time) open = true;
  }
  return entries;
}

/** What belongs to a time that stands alone: the blocks below, up to the next time. */
function belowTime(
  blocks: readonly FlowContent[],
  index: number,
  { source }: ExtractContext,
): FlowContent[] {
  const below: FlowContent[] = [];
  for (const block of blocks.slice(index)) {
    if (block.type === 'heading' || block.type === 'thematicBreak') break;
    if (block.type === 'paragraph' && (below.length > 0 || entryLines(block, source).length > 0)) break;
    below.push(block);
  }
  return below;
}
