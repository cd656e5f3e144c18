import type { Table, TableCell, TableRow } from 'mdast';
import type { ActionItem } from '../../ast/nodes.ts';
import { rangeOf } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { cellText } from '../cell-text.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { type ColumnRole, columnRoles } from '../table-columns.ts';
import { actionItemColumns } from './columns.ts';
import { dueIn } from './due.ts';
import { createItem } from './item.ts';
import { ownersIn } from './owners.ts';
import { referencesIn } from './references.ts';
import { statusOf } from './status.ts';

/**
 * Read items that are rows of a table:
 *
 * ```markdown
 * | Action | Owner | Ticket | Status |
 * | - | - | - | - |
 * | Alert on slow answers | Ana | OPS-31 | done |
 * ```
 *
 * The header row stays, as a table of its own.
 */
export const readTable: BlockReader = (blocks, index, context) => {
  const table = blocks[index];
  if (table?.type !== 'table') return;
  const [header, ...rows] = table.children as [TableRow, ...TableRow[]];
  const roles = columnRoles(header, actionItemColumns, context.source);
  if (roles.every((role) => role === 'other')) return;

  const head: Table = { ...table, children: [header], position: header.position };
  const items = rows.filter((row) => row.children.some(({ children }) => children.length > 0));
  return { nodes: [head, ...items.map((row) => readRow(row, roles, context))], next: index + 1 };
};

function readRow(row: TableRow, roles: readonly ColumnRole[], context: ExtractContext): ActionItem {
  const { source } = context;
  const cell = (role: ColumnRole): TableCell | undefined => row.children[roles.indexOf(role)];
  const text = (role: ColumnRole): string | undefined => {
    const found = cell(role);
    return (
      found &&
      (visibleText(found, source)
        .replace(/[\s|]{1,1000}/g, ' ')
        .trim() ||
        undefined)
    );
  };
  const told: readonly ColumnRole[] = ['owner', 'due', 'ticket', 'priority', 'category'];
  const status = statusOf(text('status') ?? text('ticket') ?? '');
  const isPlain = (text('status')?.length ?? 0) < longestStatus && status !== 'unknown';
  const main = cell('text') ?? row.children[roles.indexOf('other')];
  const others = row.children.filter(
    (other, column) =>
      other !== main &&
      !told.includes(roles[column] ?? 'other') &&
      !(isPlain && roles[column] === 'status'),
  );

  return createItem(
    {
      blocks: [main, ...others].map((part) => part && cellText(part, source)),
      range: rangeOf(row),
      status,
      priority: text('priority'),
      category: text('category'),
      facts: [
        ...ownersIn(cell('owner'), source),
        ...referencesIn(cell('ticket'), source),
        ...dueIn(cell('due'), source),
      ],
    },
    context,
  );
}

/** What is longer says more than the status. */
const longestStatus = 20;
