import type { Paragraph, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Interval, Resolved, TimelineEvent, Timestamp, Zone } from '../../ast/nodes.ts';
import { rangeAround } from '../../syntax/range-around.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { findZone } from '../../time/index.ts';
import { cellText } from '../cell-text.ts';
import type { BlockReader } from '../context.ts';
import { type ColumnRole, columnRoles } from '../table-columns.ts';
import { timelineColumns } from './columns.ts';
import { createEvent, leadingTime } from './entry.ts';
import { markSecondTime } from './second-time.ts';

/**
 * Read entries that are rows of a table:
 *
 * ```markdown
 * | Time (UTC) | Event |
 * | - | - |
 * | 10:00 | Alert fires |
 * ```
 *
 * The header row stays, as a table of its own.
 */
export const readTable: BlockReader = (blocks, index, { source }) => {
  const table = blocks[index];
  if (table?.type !== 'table') return;
  const [header, ...rows] = table.children as [TableRow, ...TableRow[]];
  const roles = columnRoles(header, timelineColumns, source);
  if (!rows.some((row) => timeOf(row, roles, header, source))) return;

  const head: Table = { ...table, children: [header], position: header.position };
  return {
    nodes: [head, ...rows.map((row) => toEvent(row, roles, header, source))],
    next: index + 1,
  };
};

function toEvent(
  row: TableRow,
  roles: readonly ColumnRole[],
  header: TableRow,
  source: Source,
): TimelineEvent {
  const time = timeOf(row, roles, header, source);
  const used = new Set(time?.cells);
  const texts = row.children
    .filter((cell) => !used.has(cell))
    .sort((a, b) => rank(a) - rank(b))
    .map((cell) => cellText(cell, source));
  const besides = time ? besideTime(time, source) : [];
  return createEvent(
    { time: time?.node, date: time?.date, blocks: [...texts, ...besides], range: rangeOf(row) },
    source,
  );

  /** What happened comes first, whatever the order of the columns. */
  function rank(cell: TableCell): number {
    return roles[row.children.indexOf(cell)] === 'text' ? 0 : 1;
  }
}

/** What a cell with a time says besides it. */
function besideTime({ node, cells }: RowTime, source: Source): Paragraph[] {
  const [start, end] = rangeOf(node);
  return cells.flatMap((cell) => {
    const [from, to] = rangeAround(cell.children);
    if (start < from || end > to) return [];
    const parts = [
      sliceParagraph(cell.children, from, start, source),
      sliceParagraph(cell.children, end, to, source),
    ];
    return parts.flatMap((part) =>
      part && /[\p{L}\p{N}]/u.test(toString(part)) ? markSecondTime(part, source) : [],
    );
  });
}

interface RowTime {
  node: Timestamp | Interval;
  /** The date beside it, where that is more than a date: it has a day of the week, or is in doubt. */
  date: Timestamp | undefined;
  /** The cells that are part of it. */
  cells: TableCell[];
}

/** The time of a row; a date in a column of its own dates it, the zone of the column title zones it. */
function timeOf(
  row: TableRow,
  roles: readonly ColumnRole[],
  header: TableRow,
  source: Source,
): RowTime | undefined {
  const column = roles.indexOf('time') >= 0 ? roles.indexOf('time') : roles.indexOf('date');
  const cell = row.children[Math.max(column, 0)];
  const read = cell && readCell(cell, source);
  const title = header.children[Math.max(column, 0)];
  if (!cell || !read || !title) return;

  const dateCell = roles.includes('time') ? row.children[roles.indexOf('date')] : undefined;
  const date = dateCell && readCell(dateCell, source);
  const [day] = date ? timestamps(date) : [];
  const isMore = day?.weekday ?? day?.readings ?? day?.impossible;
  for (const timestamp of timestamps(read)) {
    const zone = columnZone(title, source);
    if (zone && timestamp.time) timestamp.zone ??= zone;
    if (date) dateFrom(timestamp, date);
  }
  const cells = date ? [cell, dateCell as TableCell] : [cell];
  return { node: read, date: isMore ? day : undefined, cells };
}

function readCell(cell: TableCell, source: Source): Timestamp | Interval | undefined {
  const [line] = textLines(cell.children, ...rangeOf(cell), source);
  return line && leadingTime(line, source)?.time;
}

function timestamps(time: Timestamp | Interval): Timestamp[] {
  return time.type === 'interval' ? time.children : [time];
}

function columnZone(title: TableCell, source: Source): Resolved<Zone> | undefined {
  const found = findZone(visibleText(title, source));
  if (!found || !title.position) return;
  return { explicitness: 'inherited', value: found.zone, from: title.position };
}

function dateFrom(timestamp: Timestamp, written: Timestamp | Interval): void {
  const [date] = timestamps(written);
  if (!date?.position || timestamp.date || timestamp.monthDay) return;
  if (date.date) {
    timestamp.date = { explicitness: 'inherited', value: date.date.value, from: date.position };
  } else if (date.monthDay) timestamp.monthDay = date.monthDay;
}
