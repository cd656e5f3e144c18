import type { Heading, Paragraph, TableCell } from 'mdast';
import type { Node } from 'unist';
import type { SectionContent, Title } from '../../ast/nodes.ts';
import { type BlockReader, type ExtractContext, readBlocks } from '../context.ts';
import { readFieldItems } from './field-items.ts';
import { readFieldLines } from './field-lines.ts';
import { readFieldTable } from './field-table.ts';
import { markTimes } from './mark-times.ts';
import { readTimedList } from './timed-list.ts';

/** The written forms of facts about the whole incident, in the order in which they are tried. */
const forms: readonly BlockReader[] = [
  readTimedList,
  readFieldLines,
  readFieldItems,
  readFieldTable,
];

/** Read fields, and mark times and durations in running text. */
export function extractProse(content: SectionContent[], context: ExtractContext): SectionContent[] {
  return content.flatMap((node) => {
    if (read.has(node.type)) return [node];
    const nodes = readBlocks([node as Paragraph], forms, context);
    for (const found of nodes) markBlock(found, context);
    return nodes;
  });
}

/** Mark the times in a title: it may date or zone what is under it. */
export function extractTitle(title: Title, context: ExtractContext): void {
  title.children = markTimes(title.children, context);
}

/** Nodes in which everything was read. */
const read: ReadonlySet<string> = new Set(['section', 'timelineEvent', 'actionItem', 'title']);

function markBlock(block: Node, context: ExtractContext): void {
  if (block.type === 'field') return;
  if (hasProse(block)) block.children = markTimes(block.children, context);
  else if ('children' in block) {
    for (const child of block.children as Node[]) markBlock(child, context);
  }
}

function hasProse(node: Node): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
