import type { Node, Parent, Position } from 'unist';

/** A node, and the one that it is in. */
export interface Visited {
  node: Node;
  parent: Parent | undefined;
}

/** All nodes of a tree, in the order in which they are written down. */
export function nodesOf(tree: Node): Visited[] {
  const visited: Visited[] = [];
  visit(tree, undefined);
  return visited;

  function visit(node: Node, parent: Parent | undefined): void {
    visited.push({ node, parent });
    for (const child of childrenOf(node)) visit(child, node as Parent);
  }
}

export function childrenOf(node: Node): Node[] {
  return 'children' in node ? (node as Parent).children : [];
}

/** Offsets of a node, if it was parsed. */
export function rangeOf({ position }: Node): [start: number, end: number] | undefined {
  return position && [offsetOf(position.start), offsetOf(position.end)];
}

/** How a report names a place. */
export function placeOf(node: Node): string {
  const at = node.position?.start;
  return at ? `${at.line}:${at.column} ${node.type}` : node.type;
}

function offsetOf({ offset }: Position['start']): number {
  return offset ?? Number.NaN;
}
