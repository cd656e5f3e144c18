import type { Parent } from 'unist';
import type { Node } from '../../../ast/nodes.ts';

/** Index of a child; each parent is looked through once, however many of its children are asked for. */
export function indexAmong(parent: Parent, child: Node): number {
  let known = indexes.get(parent);
  if (!known) {
    known = new Map(parent.children.map((each, index) => [each, index]));
    indexes.set(parent, known);
  }
  return known.get(child) ?? -1;
}

const indexes = new WeakMap<Parent, Map<Node, number>>();
