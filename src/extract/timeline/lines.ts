import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {
  FlowContent,
  Interval,
  SectionContent,
  TimelineEvent,
  Timestamp,
} from '../../ast/nodes.ts';
import { sentences } from '../../ast/sentences.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import type { BlockReader, Extract, ExtractContext } from '../context.ts';
import { createEvent } from './entry.ts';
import { type EntryBegin, type EntryLines, entryLines } from './entry-lines.ts';
import { namesTime, timeInText } from './time-in-text.ts';
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
  if (isRunningText(block, context.source)) return;
  const entries = entryLines(block, context.source);
  if (entries.length === 0) return untimedParagraph(blocks, index, context);

  const nodes: SectionContent[] = [];
  const before = sliceParagraph(
    block.children,
    rangeOf(block)[0],
    (entries[0] as EntryLines<EntryBegin>).start,
    context.source,
  );
  if (before) nodes.push(before);

  for (const entry of entries.slice(0, -1)) nodes.push(toNode(block, entry, [], context));
  const last = entries.at(-1) as EntryLines<EntryBegin>;
  const next = endOfLast(block, last, { blocks, from: index + 1, source: context.source });
  nodes.push(toNode(block, last, blocks.slice(index + 1, next), context));
  return { nodes, next };
};

/** "At 10:00 the alert fired. By 10:30 …": sentences with times, not entries. */
function isRunningText(paragraph: Paragraph, source: Source): boolean {
  const text = visibleText(paragraph, source);
  if (!preposition.test(text)) return false;
  return sentences(text).filter(({ start, end }) => namesTime(text.slice(start, end))).length > 1;
}

const preposition = /^\s*(?:at|by|on|around|from|until|between)\s/i;

/**
 * A paragraph between paragraphs that are entries with a time is an entry that
 * lacks its own.
 */
function untimedParagraph(
  blocks: readonly FlowContent[],
  index: number,
  { source }: ExtractContext,
): Extract | undefined {
  const paragraph = blocks[index] as Paragraph;
  if (!isTimed(blocks[index - 1], source) || !isTimed(blocks[index + 1], source)) return;
  const range = rangeOf(paragraph);
  return {
    nodes: [createEvent({ blocks: [timeInText(paragraph, source)], range }, source)],
    next: index + 1,
  };
}

function isTimed(block: FlowContent | undefined, source: Source): boolean {
  if (block?.type !== 'paragraph') return false;
  const [entry, ...more] = entryLines(block, source);
  if (!entry?.begin.time || more.length > 0) return false;
  return sliceParagraph(block.children, entry.begin.text, entry.end, source) !== undefined;
}

/** @param below Blocks under a time that stands alone. */
function toNode(
  { children }: Paragraph,
  { begin, start, end }: EntryLines<EntryBegin>,
  below: readonly FlowContent[],
  { source }: ExtractContext,
): TimelineEvent | Paragraph {
  const { time, label } = begin;
  const text = sliceParagraph(children, begin.text, end, source);
  if (!time) {
    const dated = text && timeInText(text, source);
    return createEvent({ label, blocks: [dated], range: [start, end] }, source);
  }
  // The reader of prose marks the date, which the entries below inherit.
  if (isDateLine(time, text)) return sliceParagraph(children, start, end, source) as Paragraph;
  const last = below.at(-1);
  const range: [number, number] = [start, last ? rangeOf(last)[1] : end];
  return createEvent({ time, ...withoutLabel(text, source, below), range }, source);
}

/** `2025-03-29`, `2025-03-29 (all times UTC)`: a date for the entries below it. */
export function isDateLine(time: Timestamp | Interval, text: Paragraph | undefined): boolean {
  const first = time.type === 'interval' ? time.children[0] : time;
  if (first.time || first.impossible) return false;
  return !text || /^\([^()]{0,80}\)$/.test(toString(text).trim());
}

interface Blocks {
  blocks: readonly FlowContent[];
  from: number;
  source: Source;
}

/** What belongs to a time that stands alone: the blocks below, up to the next entry. */
function endOfLast(
  { children }: Paragraph,
  { begin, end }: EntryLines<EntryBegin>,
  { blocks, from, source }: Blocks,
): number {
  const text = sliceParagraph(children, begin.text, end, source);
  if (!begin.time || text || isDateLine(begin.time, text)) return from;
  let index = from;
  while (index < blocks.length && !startsEntry(blocks[index] as FlowContent, source)) index++;
  return index;
}

function startsEntry(block: FlowContent, source: Source): boolean {
  if (block.type === 'heading' || block.type === 'thematicBreak') return true;
  return block.type === 'paragraph' && entryLines(block, source).length > 0;
}
