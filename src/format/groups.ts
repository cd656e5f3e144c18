import type { Paragraph } from 'mdast';
import type { Node } from '../ast/nodes.ts';
import type { RowFact } from './rows.ts';
import { offsetsOf, type SourceText } from './source-text.ts';

/**
 * Whether a paragraph is the head of an item with a list of entries or action items under it:
 *
 * ```markdown
 * - **Actions taken:**
 *   - The on-call engineer restarted the service.
 * ```
 */
export function isGroupHead(
  node: Node,
  next: Node | undefined,
  source: SourceText,
): node is Paragraph {
  if (node.type !== 'paragraph' || !next || !groupTypes.has(next.type)) return false;
  const start = offsetsOf(node)?.[0] ?? 0;
  const before = source.slice(source.lineStart(start), start);
  return /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+$/.test(before) && columnOf(next) >= columnOf(node) - 1;
}

const groupTypes: ReadonlySet<string> = new Set(['actionItem', 'timelineEvent']);

/** The nodes that are indented under the head of a group. */
export function groupUnder(head: Paragraph, nodes: ReadonlyArray<Paragraph | RowFact>): RowFact[] {
  const margin = columnOf(head) - 1;
  const end = nodes.findIndex((node) => node.type === 'paragraph' || columnOf(node) < margin);
  return nodes.slice(0, end < 0 ? nodes.length : end) as RowFact[];
}

function columnOf({ position }: Node): number {
  return position?.start.column ?? 0;
}
