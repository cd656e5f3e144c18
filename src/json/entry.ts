import type { Description, Label, Node } from '../ast/nodes.ts';
import { toLine, toText } from './plain-text.ts';

/** Tell what stands before the colon of a timeline entry or an action item. */
export function labelText(nodes: Node[]): string | null {
  const label = nodes.find((node): node is Label => node.type === 'label');
  return label ? toLine(...label.children) : null;
}

/** Tell the prose of a timeline entry or an action item. */
export function descriptionText(nodes: Node[]): string {
  return nodes
    .filter((node): node is Description => node.type === 'description')
    .map((description) => toText(description))
    .join('\n');
}
