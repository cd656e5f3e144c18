import type { Nodes } from 'mdast';
import type { Node, Postmortem, PostmortemNode } from './nodes.ts';

/** A node, and the nodes that it is in, from the root down. */
export interface Found<Type extends Node = Node> {
  node: Type;
  ancestors: readonly Node[];
}

type AnyNode = Nodes | PostmortemNode;
type NodeOfType<Name extends AnyNode['type']> = Extract<AnyNode, { type: Name }>;

/**
 * All nodes of a type, in source order.
 *
 * The tree is walked once, however often it is asked: it must not change in between. Sixty rules
 * that each walk it would take longer than reading it did.
 */
export function nodesOf<Name extends AnyNode['type']>(
  tree: Postmortem,
  type: Name,
): ReadonlyArray<Found<NodeOfType<Name>>> {
  let index = indexes.get(tree);
  if (!index) {
    index = indexOf(tree);
    indexes.set(tree, index);
  }
  return (index.get(type) ?? []) as unknown as ReadonlyArray<Found<NodeOfType<Name>>>;
}

const indexes = new WeakMap<Postmortem, Map<string, Found[]>>();

function indexOf(tree: Postmortem): Map<string, Found[]> {
  const index = new Map<string, Found[]>();
  add(tree, []);
  return index;

  function add(node: Node, ancestors: readonly Node[]): void {
    const ofType = index.get(node.type);
    if (ofType) ofType.push({ node, ancestors });
    else index.set(node.type, [{ node, ancestors }]);
    if (!('children' in node)) return;
    // Siblings share the list of what they are in.
    const around = [...ancestors, node];
    for (const child of node.children as Node[]) add(child, around);
  }
}
