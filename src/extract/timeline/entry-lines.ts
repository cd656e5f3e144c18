import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Interval, Label, Timestamp } from '../../ast/nodes.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import { readLabel } from '../label.ts';
import { isDrawing, type LeadingTime, leadingTime } from './entry.ts';
import { isEntryLabel } from './entry-label.ts';
import { splitGlued } from './glued.ts';

/** The lines of one entry: offsets, and what it begins with. */
export interface EntryLines<Begin> {
  begin: Begin;
  start: number;
  end: number;
}

/** What an entry on a line begins with: a time, a label that entries have, or at once its text. */
export interface EntryBegin {
  time?: Timestamp | Interval;
  label?: Label;
  /** Offset of the text behind it. */
  text: number;
}

/** The entries of a paragraph whose lines are entries. */
export function entryLines(paragraph: Paragraph, source: Source): EntryLines<EntryBegin>[] {
  const lines = linesOf(paragraph, source);
  const begins = lines.map(
    (line): EntryBegin | undefined =>
      leadingTime(line, source) ?? leadingLabel(paragraph, line, source),
  );
  return groupLines(
    lines,
    (line, index) =>
      begins[index] ??
      (isUntimedEntry(index, { lines, begins, source }) ? { text: line.start } : undefined),
  );
}

/** The entries of a paragraph that begin with a time. */
export function timedLines(paragraph: Paragraph, source: Source): EntryLines<LeadingTime>[] {
  return groupLines(linesOf(paragraph, source), (line) => leadingTime(line, source));
}

/** Cut lines where one begins an entry; drawn lines behind its text are left out. */
export function groupLines<Begin>(
  lines: readonly TextLine[],
  read: (line: TextLine, index: number) => Begin | undefined,
): EntryLines<Begin>[] {
  const entries: EntryLines<Begin>[] = [];
  for (const [index, line] of lines.entries()) {
    const begin = read(line, index);
    const last = entries.at(-1);
    if (begin) entries.push({ begin, start: line.start, end: line.end });
    else if (last && !isDrawing(line.text)) last.end = line.end;
  }
  return entries;
}

function linesOf(paragraph: Paragraph, source: Source): TextLine[] {
  return textLines(paragraph.children, ...rangeOf(paragraph), source).flatMap(splitGlued);
}

function leadingLabel(
  paragraph: Paragraph,
  line: TextLine,
  source: Source,
): EntryBegin | undefined {
  const label = readLabel(paragraph, line, source);
  if (!label?.rest || !isEntryLabel(toString(label.node))) return;
  return { label: label.node, text: label.rest };
}

interface Lines {
  lines: readonly TextLine[];
  begins: ReadonlyArray<EntryBegin | undefined>;
  source: Source;
}

/**
 * Whether a line between entries, one a line, is an entry that lacks its time:
 *
 * ```markdown
 * 10:00: Alert fires.
 * On-call looks at the logs.
 * 10:30: Rollback starts.
 * ```
 *
 * It begins as a sentence behind a finished one, at the margin of the entries.
 */
function isUntimedEntry(index: number, { lines, begins, source }: Lines): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!before || !line || !begins[index - 1]?.time || !begins[index + 1]?.time) return false;
  if (!/[.!?]\s*$/u.test(before.text) || !/^\s*\p{Lu}/u.test(line.text)) return false;
  return source.toPoint(line.start).column === source.toPoint(before.start).column;
}
