import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { TimelineEvent } from '../ast/nodes.ts';
import { columnTitles } from './column-titles.ts';
import { describeEntry } from './entry.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/**
 * Whether entries fit into the rows of a table: each has a time and no label, and what happened is
 * one paragraph at most.
 */
export function fitsTable(events: readonly TimelineEvent[]): boolean {
  return events.every(({ children: [when, ...rest] }) => {
    const isTimed = when?.type === 'timestamp' || when?.type === 'interval';
    return isTimed && rest.every(isShort);
  });
}

function isShort(node: TimelineEvent['children'][number]): boolean {
  if (node.type !== 'description') return false;
  const [first, ...more] = node.children;
  return first?.type === 'paragraph' && more.length === 0;
}

/** Write entries as a table with two columns. */
export function writeTimelineTable(events: readonly TimelineEvent[], writer: Writer): Table {
  const titles = columnTitles[writer.language] ?? columnTitles.en ?? [];
  const header = toRow(titles.map((title) => [written(title)]));
  const rows = events.map((event) => {
    const { time, text } = describeEntry(event, writer);
    return toRow([time === '' ? [] : [written(time)], text]);
  });
  return { type: 'table', align: [], children: [header, ...rows] };
}

function toRow(cells: PhrasingContent[][]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children })),
  };
}
