import type { Table, TableCell, TableRow } from 'mdast';
import type { ActionItem, ItemStatus, Owner, Reference, Timestamp } from '../../ast/nodes.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { cellText } from '../cell-text.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { type ColumnRole, columnRoles } from '../table-columns.ts';
import { actionItemColumns } from './columns.ts';
import { dueIn } from './due.ts';
import { createItem } from './item.ts';
import { namesNothing } from './names-nothing.ts';
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
  const cells = row.children.map((cell, column) =>
    readCell(cell, roles[column] ?? 'other', source),
  );
  const main =
    cells.find(({ role }) => role === 'text') ?? cells.find(({ role }) => role === 'other');
  const told = (role: ColumnRole) => cells.find((cell) => cell.role === role);
  const statuses = cells.map(({ status }) => status).filter((status) => status !== 'unknown');

  return createItem(
    {
      blocks: [main, ...cells.filter((cell) => cell !== main && !cell.isTold)].map(
        (cell) => cell && cellText(cell.node, source),
      ),
      range: rangeOf(row),
      status: statuses[0],
      priority: told('priority')?.text,
      category: told('category')?.text,
      facts: cells.flatMap(({ facts }) => facts),
    },
    context,
  );
}

interface ReadCell {
  node: TableCell;
  role: ColumnRole;
  text: string;
  facts: Array<Owner | Reference | Timestamp>;
  status: ItemStatus;
  /** Whether nothing is left to say in the description. */
  isTold: boolean;
}

function readCell(node: TableCell, role: ColumnRole, source: Source): ReadCell {
  const text = visibleText(node, source)
    .replace(/[\s|]{1,1000}/g, ' ')
    .trim();
  const facts = factReaders[role]?.(node, source) ?? [];
  const status = role === 'status' || role === 'ticket' ? statusOf(text) : 'unknown';
  const isStatus = status !== 'unknown' && text.length < longestStatus;
  const isProperty = role === 'priority' || role === 'category';
  const isEmpty = text === '' || (factReaders[role] !== undefined && namesNothing(text));
  const isTold = isEmpty || facts.length > 0 || isStatus || isProperty;
  return { node, role, text, facts, status, isTold };
}

const factReaders: Partial<Record<ColumnRole, FactReader>> = {
  owner: ownersIn,
  ticket: referencesIn,
  due: dueIn,
};

type FactReader = (cell: TableCell, source: Source) => Array<Owner | Reference | Timestamp>;

/** What is longer says more than the status. */
const longestStatus = 20;
