import type { Node } from 'unist';
import { rangeOf } from './source.ts';

/** The offsets that hold some nodes, whatever their order, and a range that is known to be theirs. */
export function rangeAround(
  nodes: readonly Node[],
  range: readonly [start: number, end: number] = [Number.POSITIVE_INFINITY, 0],
): [start: number, end: number] {
  let [start, end] = range;
  for (const node of nodes) {
    if (!node.position) continue;
    const [from, to] = rangeOf(node);
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return [start, end];
}
