import type { Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Field, Label, SectionContent, SectionKind } from '../../ast/nodes.ts';
import { rangeAround } from '../../syntax/range-around.ts';
import { rangeOf } from '../../syntax/source.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { fieldName } from './field-name.ts';
import { markTimes } from './mark-times.ts';

/**
 * Read fields that are rows of a table with two columns, if most rows have a
 * name that is known, or one in a section on such facts:
 *
 * ```markdown
 * | Field | Value |
 * | - | - |
 * | Severity | SEV-2 |
 * ```
 *
 * A header row that is no field stays, as a table of its own.
 */
export const readFieldTable: BlockReader = (blocks, index, context) => {
  const table = blocks[index];
  if (table?.type !== 'table') return;
  const rows = table.children.filter(isNameAndValue);
  const known = rows.filter((row) => nameOf(row));
  if (rows.length < table.children.length || known.length === 0) return;
  if (known.length <= rows.length / 2 && !context.kinds.some((kind) => ofFacts.has(kind))) return;

  const [header, ...others] = rows as [TableRow, ...TableRow[]];
  const nodes: SectionContent[] = nameOf(header)
    ? [toField(header, context)]
    : [headOf(table, header)];
  return { nodes: [...nodes, ...others.map((row) => toField(row, context))], next: index + 1 };
};

/** Two cells; a comment behind them is in a third. */
function isNameAndValue({ children }: TableRow): boolean {
  const isComment = (cell: TableCell) => cell.children.every(({ type }) => type === 'html');
  return children.length >= 2 && children.slice(2).every(isComment);
}

/** Sections whose tables hold facts, however few of their names are known. */
const ofFacts: ReadonlySet<SectionKind> = new Set(['duration', 'metadata']);

function nameOf({ children: [cell] }: TableRow) {
  return cell && fieldName(toString(cell));
}

function headOf(table: Table, header: TableRow): Table {
  const head: Table = { ...table, children: [header] };
  if (header.position) head.position = header.position;
  return head;
}

function toField(row: TableRow, context: ExtractContext): Field {
  const [name, value, ...comments] = row.children as [TableCell, TableCell, ...TableCell[]];
  const label: Label = { type: 'label', children: name.children };
  if (name.children.length > 0) {
    label.position = context.source.toPosition(...rangeAround(name.children));
  }
  return {
    type: 'field',
    name: nameOf(row) ?? 'other',
    children: [
      label,
      ...markTimes(value.children, { ...context, title: toString(name) }),
      ...comments.flatMap(({ children }) => children),
    ],
    position: context.source.toPosition(...rangeOf(row)),
  };
}
