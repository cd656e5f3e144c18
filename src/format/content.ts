import type { ListItem, Paragraph, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {
  Field,
  FlowContent,
  Node,
  PostmortemContent,
  Section,
  TimelineEvent,
} from '../ast/nodes.ts';
import { writeActionItem } from './action-items.ts';
import { writeEntry } from './entry.ts';
import { writeField, writeFieldLine } from './fields.ts';
import { groupUnder, isGroupHead } from './groups.ts';
import { keepAsWritten } from './kept.ts';
import { toList, toListItem } from './list-item.ts';
import { numberOf } from './pieces.ts';
import { isHeaderRow, isRow, type RowFact, writeRows } from './rows.ts';
import type { SourceText } from './source-text.ts';
import { writeRowsAsList } from './timeline-list.ts';
import { fitsTable, writeTimelineTable } from './timeline-table.ts';
import type { Writer } from './writer.ts';

/** What a section holds besides sections. */
export type Content = Exclude<PostmortemContent, Section>;

/**
 * Write what stands in a section between its title and the first section in it.
 *
 * @param group Label of the item that it is under, which its entries have, too.
 */
export function writeContent(
  nodes: readonly Content[],
  depth: number,
  writer: Writer,
  group?: string,
): RootContent[] {
  const blocks: RootContent[] = [];
  for (let index = 0; index < nodes.length; ) {
    const part = partAt(nodes, index, writer);
    blocks.push(...writePart(part, depth, writer, group));
    index += part.length;
  }
  return blocks;
}

/** The nodes from `index` on that make one block: the rows of a table, the items of a list. */
function partAt(nodes: readonly Content[], index: number, { source }: Writer): Content[] {
  const first = nodes[index] as Content;
  const rest = nodes.slice(index + 1);
  if (isHead(first) || (isFact(first) && isHeaderRow(first, source))) {
    const end = rest.findIndex((node) => !isFact(node) || !isRow(node, source));
    return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
  }
  const next = nodes[index + 1];
  const type = isFact(first) ? first.type : next?.type;
  if (!isFact(first) && !isGroupHead(first, next, source)) return [first];
  const isMember = (node: Content, at: number) =>
    node.type === type || isGroupHead(node, nodes[at + 1], source);
  const isNumbered = numberOf(first, source) !== undefined;
  const end = rest.findIndex(
    (node, at) =>
      !isMember(node, index + 1 + at) || (numberOf(node, source) !== undefined) !== isNumbered,
  );
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
}

function isHead(node: Node): node is Table {
  return node.type === 'table' && (node as Table).children.length === 1;
}

function isFact(node: Node): node is RowFact {
  return node.type === 'actionItem' || node.type === 'field' || node.type === 'timelineEvent';
}

function writePart(part: Content[], depth: number, writer: Writer, outer?: string): RootContent[] {
  const [first, ...rest] = part as [Content, ...Content[]];
  const { source } = writer;
  if (writer.kept.has(first)) return [keepAsWritten(part, writer)];
  writer.offer(first);
  if (isHead(first)) return writeTable(first, rest as RowFact[], writer);
  if (!part.some(isFact)) return [atDepth(first as FlowContent, depth)];
  if (isFact(first) && isHeaderRow(first, source)) {
    return [writeRows(undefined, part as RowFact[], writer)];
  }
  const isTable = writer.options.timeline === 'table' && outer === undefined;
  if (isTable && part.every(isEvent) && fitsTable(part)) {
    return [writeTimelineTable(part, writer)];
  }
  if (isLoneField(part, source)) return [writeFieldLine(first as Field)];
  return [
    toList(writeItems(part as Array<Paragraph | RowFact>, writer, outer), numberOf(first, source)),
  ];
}

function writeTable(header: Table, rows: RowFact[], writer: Writer): RootContent[] {
  const isTimeline = rows.length > 0 && rows.every(isEvent);
  if (writer.options.timeline === 'list' && isTimeline)
    return writeRowsAsList(header, rows, writer);
  return [writeRows(header, rows, writer)];
}

function isEvent(node: Node): node is TimelineEvent {
  return node.type === 'timelineEvent';
}

/** One fact on a line of its own needs no list. */
function isLoneField([field, ...more]: Content[], source: SourceText): boolean {
  return field?.type === 'field' && more.length === 0 && !/^\s*(?:[-*+]|\d)/.test(source.at(field));
}

/** Items of a list; those under a label are a list in its item. */
function writeItems(
  nodes: ReadonlyArray<Paragraph | RowFact>,
  writer: Writer,
  outer?: string,
): ListItem[] {
  const items: ListItem[] = [];
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Paragraph | RowFact;
    if (node.type !== 'paragraph') {
      items.push(writeItem(node, writer, outer));
      continue;
    }
    const group = groupUnder(node, nodes.slice(index + 1));
    const label = toString(node).replace(/(?<![\s:：])[\s:：]+$/u, '');
    const inner = group.map((each) => writeItem(each, writer, label));
    items.push(
      toListItem(node.children, [toList(inner, numberOf(group[0] ?? node, writer.source))]),
    );
    index += group.length;
  }
  return items;
}

function writeItem(node: RowFact, writer: Writer, group?: string): ListItem {
  if (node.type === 'timelineEvent') return writeEntry(node, writer, { group });
  return node.type === 'actionItem' ? writeActionItem(node, writer) : writeField(node);
}

/** A heading that is no title stands under that of its section. */
function atDepth(node: RootContent, depth: number): RootContent {
  return node.type === 'heading' ? { ...node, depth: Math.min(depth + 1, 6) as 1 } : node;
}
