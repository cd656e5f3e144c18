import type { PhrasingContent, Table, TableRow } from 'mdast';
import type { TimelineEvent } from '../ast/nodes.ts';
import { columnTitles } from './column-titles.ts';
import { describeEntry } from './entry.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/** Whether entries fit into the rows of a table: what happened is one paragraph at most. */
export function fitsTable(events: readonly TimelineEvent[]): boolean {
  return events.every(({ children }) =>
    children.every(
      (child) =>
        child.type !== 'description' ||
        (child.children.length === 1 && child.children[0]?.type === 'paragraph'),
    ),
  );
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
