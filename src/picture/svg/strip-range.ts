import { impactOf } from '../marks.ts';
import type { Picture } from '../picture.ts';

/** From when to when the strip goes, and how many entries are left out of it. */
export interface StripRange {
  from: number;
  to: number;
  earlier: number;
  later: number;
}

/**
 * Around the impact, where that is known: what was before and what came of it may lie weeks apart,
 * and would leave it a line.
 *
 * @returns Nothing where there are no two moments.
 */
export function stripRange({ marks, rows }: Picture): StripRange | undefined {
  const placed = rows.flatMap((row) => row.seconds ?? []);
  const all = [...placed, ...marks.flatMap((mark) => mark.seconds ?? [])];
  if (all.length === 0) return undefined;
  const [first, last] = [least(all), most(all)];
  if (first === last) return undefined;

  const points = marks.flatMap((mark) => mark.seconds ?? []);
  const core = impactOf(marks) ?? coreOf(points, last - first);
  if (!core) return { from: first, to: last, earlier: 0, later: 0 };
  const margin = (core.to - core.from) / 6;
  const from = Math.max(first, Math.min(least(points), core.from - margin));
  const to = Math.min(last, Math.max(most(points), core.to + margin));
  return {
    ...{ from, to },
    earlier: placed.filter((seconds) => seconds < from).length,
    later: placed.filter((seconds) => seconds > to).length,
  };
}

/** From the first turning point to the last, where all of the rest would leave them no room. */
function coreOf(points: number[], whole: number): { from: number; to: number } | undefined {
  if (points.length === 0) return undefined;
  const [from, to] = [least(points), most(points)];
  return from < to && whole > 4 * (to - from) ? { from, to } : undefined;
}

/** An array may be longer than a call can have arguments. */
function least(numbers: number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other));
}

function most(numbers: number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other));
}
