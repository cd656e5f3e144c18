import type { ListItem, RootContent, Table } from 'mdast';
import type { FlowContent, Node, PostmortemContent, Section } from '../ast/nodes.ts';
import { writeActionItem } from './action-items.ts';
import { writeEntry } from './entry.ts';
import { writeField } from './fields.ts';
import { keepAsWritten } from './kept.ts';
import { toList } from './list-item.ts';
import { isNumbered } from './pieces.ts';
import { isHeaderRow, isRow, type RowFact, writeRows } from './rows.ts';
import type { Writer } from './writer.ts';

type Content = Exclude<PostmortemContent, Section>;

/** Write what stands in a section between its title and the first section in it. */
export function writeContent(
  nodes: readonly Content[],
  depth: number,
  writer: Writer,
): RootContent[] {
  const blocks: RootContent[] = [];
  for (let index = 0; index < nodes.length; ) {
    const part = partAt(nodes, index, writer);
    blocks.push(...writePart(part, depth, writer));
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
  if (!isFact(first)) return [first];
  const numbered = isNumbered(first, source);
  const end = rest.findIndex(
    (node) => node.type !== first.type || isNumbered(node, source) !== numbered,
  );
  return [first, ...rest.slice(0, end < 0 ? rest.length : end)];
}

function isHead(node: Node): node is Table {
  return node.type === 'table' && (node as Table).children.length === 1;
}

function isFact(node: Node): node is RowFact {
  return node.type === 'actionItem' || node.type === 'field' || node.type === 'timelineEvent';
}

function writePart(part: Content[], depth: number, writer: Writer): RootContent[] {
  const [first, ...rest] = part as [Content, ...Content[]];
  const { source } = writer;
  if (writer.kept.has(first)) return [keepAsWritten(part, writer)];
  writer.offer(first);
  if (isHead(first)) return [writeRows(first, rest as RowFact[], writer)];
  if (!isFact(first)) return [atDepth(first as FlowContent, depth)];
  if (isHeaderRow(first, source)) return [writeRows(undefined, part as RowFact[], writer)];
  const items = (part as RowFact[]).map((node) => writeItem(node, writer));
  return [toList(items, isNumbered(first, source))];
}

function writeItem(node: RowFact, writer: Writer): ListItem {
  if (node.type === 'timelineEvent') return writeEntry(node, writer);
  return node.type === 'actionItem' ? writeActionItem(node, writer) : writeField(node);
}

/** A heading that is no title stands under that of its section. */
function atDepth(node: RootContent, depth: number): RootContent {
  return node.type === 'heading' ? { ...node, depth: Math.min(depth + 1, 6) as 1 } : node;
}
