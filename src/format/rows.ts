import type { Table, TableRow } from 'mdast';
import type { ActionItem, Field, Node, TimelineEvent, Timestamp } from '../ast/nodes.ts';
import { type When, whenText } from './moment.ts';
import { offsets, offsetsOf, type SourceText } from './source-text.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/** What a row of a table was read as. */
export type RowFact = ActionItem | Field | TimelineEvent;

/** Whether a node was read from a row of a table: the row that begins on that line of the source. */
export function isRow(node: Node, source: SourceText): boolean {
  const offset = offsetsOf(node)?.[0];
  if (offset === undefined) return false;
  const line = lineAt(offset, source);
  return hasPipe.test(line) && !/^\s*[-*+]\s/.test(line);
}

/** Whether a row is the first of its table, and no entry or item: the delimiter row follows. */
export function isHeaderRow(node: Node, source: SourceText): boolean {
  const offset = offsetsOf(node)?.[0];
  if (offset === undefined) return false;
  const end = source.lineEnd(offset);
  const next = source.text.startsWith('\r\n', end) ? end + 2 : end + 1;
  return next < source.text.length && delimiterRow.test(lineAt(next, source));
}

const hasPipe = /(?<!\\)\|/;
/** `| - | :-: |` */
const delimiterRow = /^[|:>\s]*-[|:>\s-]*$/;

/** A table of the rows that were read as facts, under the header row that was left of it. */
export function writeRows(header: Table | undefined, rows: RowFact[], writer: Writer): Table {
  const { source } = writer;
  const head = header ? [toRow(lineOf(header, source))] : [];
  const lines = rows.map((row) => toRow(rowText(row, writer)));
  return { type: 'table', align: header?.align ?? [], children: [...head, ...lines] };
}

/** The titles of the columns, as they are written. */
export function headerWords(header: Table, { source }: Writer): string[] {
  return cellsOf(lineOf(header, source)).filter((cell) => cell !== '');
}

function lineOf(node: Node, source: SourceText): string {
  return lineAt(offsetsOf(node)?.[0] ?? 0, source);
}

function lineAt(offset: number, source: SourceText): string {
  return source.slice(source.lineStart(offset), source.lineEnd(offset)).replace(/^[\s>]+/, '');
}

function toRow(line: string): TableRow {
  return {
    type: 'tableRow',
    children: cellsOf(line).map((cell) => ({ type: 'tableCell', children: [written(cell)] })),
  };
}

/** The cells as they are written: GFM cuts at each bar that has no backslash before it. */
function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(hasPipe)
    .map((cell) => cell.trim().replaceAll('\t', ' '));
}

/** The line of a row, with the time of an entry in its canonical form. */
function rowText(row: RowFact, writer: Writer): string {
  const { source } = writer;
  const offset = offsetsOf(row)?.[0] ?? 0;
  const [start, end] = [source.lineStart(offset), source.lineEnd(offset)];
  const edits = editsOf(row, start, writer);
  let text = source.slice(start, end);
  for (const { from, to, value } of edits.sort((a, b) => b.from - a.from)) {
    text = text.slice(0, from - start) + value + text.slice(to - start);
  }
  return text.replace(/^[\s>]+/, '');
}

interface Edit {
  from: number;
  to: number;
  value: string;
}

function editsOf(row: RowFact, start: number, writer: Writer): Edit[] {
  if (row.type === 'timelineEvent') return timeEdits(row, start, writer);
  return row.type === 'actionItem' ? row.children.flatMap(dueEdit) : [];
}

/** A due date in a cell of its own. */
function dueEdit(node: ActionItem['children'][number]): Edit[] {
  const place = offsetsOf(node);
  if (node.type !== 'timestamp' || !node.date || !place) return [];
  return [{ from: place[0], to: place[1], value: node.date.value }];
}

/** The time, and the date in a column of its own. */
function timeEdits(event: TimelineEvent, start: number, { options, source }: Writer): Edit[] {
  const when = event.children.find(({ type }) => type === 'timestamp' || type === 'interval') as
    | When
    | undefined;
  if (!when) return [];
  const range = offsetsOf(when);
  const first = when.type === 'interval' ? when.children[0] : when;
  const day = dateCell(first, start, range);
  const text = whenText(day ? withoutDate(when, day.value) : when, options, source);
  if (!text || !range) return [];
  const time = {
    from: range[0],
    to: range[1],
    value: [text.time, text.remark].filter(Boolean).join(' '),
  };
  return day ? [time, day] : [time];
}

/** Where a date stands on the line of the entry, outside of its time. */
function dateCell(
  { date }: Timestamp,
  start: number,
  range: [number, number] | undefined,
): Edit | undefined {
  if (date?.explicitness !== 'inherited') return undefined;
  const [from, to] = offsets(date.from);
  const isBeside =
    from >= start &&
    range !== undefined &&
    (to <= range[0] || (from >= range[1] && date.from.start.line === date.from.end.line));
  return isBeside && from < start + 5000 ? { from, to, value: date.value } : undefined;
}

/** A time whose date stands in another column. */
function withoutDate(when: When, day: string): When {
  if (when.type === 'interval') {
    return {
      ...when,
      children: when.children.map((each) => withoutDate(each, day)) as typeof when.children,
    };
  }
  const { date, ...rest } = when;
  return date && date.value !== day ? when : rest;
}
