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
 * The tree is walked once, however often it is asked: until `forgetNodes` is called, no node may be
 * added or taken away. Sixty rules that each walk it would take longer than reading it did.
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

/** Call when nodes were added or taken away, or may be by others. */
export function forgetNodes(tree: Postmortem): void {
  indexes.delete(tree);
}

/**
 * All nodes of a type in a part of a tree, itself among them, in source order.
 *
 * Unlike `unist-util-visit` it makes nothing for the nodes that it passes: reading a document asks
 * this of each of its blocks.
 */
export function nodesIn<Name extends AnyNode['type']>(
  node: Node,
  type: Name,
): Array<NodeOfType<Name>> {
  const found: Node[] = [];
  collect(node, type, found);
  return found as Array<NodeOfType<Name>>;
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

function collect(node: Node, type: string, found: Node[]): void {
  if (node.type === type) found.push(node);
  if (!('children' in node)) return;
  for (const child of node.children as Node[]) collect(child, type, found);
}
