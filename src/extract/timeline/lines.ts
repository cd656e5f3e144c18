import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FlowContent, Label, SectionContent, TimelineEvent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { createEvent, isDrawing, type LeadingTime, leadingTime } from './entry.ts';
import { isEntryLabel } from './entry-label.ts';
import { splitGlued } from './glued.ts';
import { timeInText } from './time-in-text.ts';
import { withoutLabel } from './without-label.ts';

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
    const isLast = at === entries.length - 1;
    const event = toEvent(block, entry, isLast ? blocks.slice(next) : [], context);
    nodes.push(event.node);
    next += event.used;
  }
  return { nodes, next };
};

function toEvent(
  { children }: Paragraph,
  { begin, start, end }: EntryLines,
  after: readonly FlowContent[],
  { source }: ExtractContext,
): { node: TimelineEvent | Paragraph; used: number } {
  const text = sliceParagraph(children, begin.text, end, source);
  if ('label' in begin) {
    const dated = text && timeInText(text, source);
    const { label } = begin;
    return { node: createEvent({ label, blocks: [dated], range: [start, end] }, source), used: 0 };
  }
  if (isDateLine(begin, text)) {
    // The reader of prose marks the date, which the entries below inherit.
    return { node: sliceParagraph(children, start, end, source) as Paragraph, used: 0 };
  }
  const below = text ? [] : belowTime(after, source);
  const last = below.at(-1);
  const range: [number, number] = [start, last ? rangeOf(last)[1] : end];
  const { time } = begin;
  const event = createEvent({ time, ...withoutLabel(text, source, below), range }, source);
  return { node: event, used: below.length };
}

/** `2025-03-29`, `2025-03-29 (all times UTC)`: a date for the entries below it. */
export function isDateLine({ time }: LeadingTime, text: Paragraph | undefined): boolean {
  const first = time.type === 'interval' ? time.children[0] : time;
  if (first.time || first.impossible) return false;
  return !text || /^\([^()]{0,80}\)$/.test(toString(text).trim());
}

/** The lines of one entry, which begin with a time or with a label that entries have. */
export interface EntryLines {
  begin: LeadingTime | LeadingLabel;
  start: number;
  end: number;
}

interface LeadingLabel {
  label: Label;
  /** Offset of the text behind the colon. */
  text: number;
}

function entryLines(paragraph: Paragraph, source: Source): EntryLines[] {
  const lines = textLines(paragraph.children, ...rangeOf(paragraph), source).flatMap(splitGlued);
  return groupLines(
    lines,
    (line) => leadingTime(line, source) ?? leadingLabel(paragraph, line, source),
  );
}

function leadingLabel(
  paragraph: Paragraph,
  line: TextLine,
  source: Source,
): LeadingLabel | undefined {
  const label = readLabel(paragraph, line, source);
  if (!label?.rest || !isEntryLabel(toString(label.node))) return;
  return { label: label.node, text: label.rest };
}

/** The entries of a paragraph that begin with a time. */
export function timedLines(paragraph: Paragraph, source: Source): TimedLines[] {
  const lines = textLines(paragraph.children, ...rangeOf(paragraph), source).flatMap(splitGlued);
  return groupLines(lines, (line) => leadingTime(line, source));
}

export interface TimedLines extends EntryLines {
  begin: LeadingTime;
}

/** Cut lines where one begins an entry; drawn lines behind its text are left out. */
export function groupLines<Begin>(
  lines: readonly TextLine[],
  read: (line: TextLine) => Begin | undefined,
): Array<{ begin: Begin; start: number; end: number }> {
  const entries: Array<{ begin: Begin; start: number; end: number }> = [];
  for (const line of lines) {
    const begin = read(line);
    const last = entries.at(-1);
    if (begin) entries.push({ begin, start: line.start, end: line.end });
    else if (last && !isDrawing(line.text)) last.end = line.end;
  }
  return entries;
}

/** What belongs to a time that stands alone: the blocks below, up to the next entry. */
function belowTime(blocks: readonly FlowContent[], source: Source): FlowContent[] {
  const end = blocks.findIndex(
    (block) =>
      block.type === 'heading' ||
      block.type === 'thematicBreak' ||
      (block.type === 'paragraph' && entryLines(block, source).length > 0),
  );
  return end < 0 ? [...blocks] : blocks.slice(0, end);
}
