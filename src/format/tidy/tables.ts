import type { Table, TableRow } from 'mdast';
import { written } from '../written.ts';

/** Each row has as many cells as the first; what stands behind them would not be shown. */
export function fitRows({ children: [header, ...rows] }: Table): void {
  if (!header) return;
  for (const row of rows) fitRow(row, header.children.length);
}

function fitRow(row: TableRow, count: number): void {
  while (row.children.length < count) row.children.push({ type: 'tableCell', children: [] });
  for (const cell of row.children.splice(count)) {
    if (cell.children.length > 0)
      row.children.at(-1)?.children.push(written(' '), ...cell.children);
  }
}
