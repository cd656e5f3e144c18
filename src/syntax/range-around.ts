import type { Node } from 'unist';
import { rangeOf } from './source.ts';

/** The offsets that hold some nodes, whatever their order, and a range that is known to be theirs. */
export function rangeAround(
  nodes: readonly Node[],
  range: readonly [start: number, end: number] = [Number.POSITIVE_INFINITY, 0],
): [start: number, end: number] {
  const ranges = nodes.filter(({ position }) => position).map(rangeOf);
  return [
    Math.min(range[0], ...ranges.map(([start]) => start)),
    Math.max(range[1], ...ranges.map(([, end]) => end)),
  ];
}
