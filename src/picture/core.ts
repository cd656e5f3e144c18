import { impactOf, type Mark } from './marks.ts';
import type { Picture } from './picture.ts';

/** The part of the incident that is drawn to scale. */
export interface Core {
  from: number;
  to: number;
}

/**
 * Around the impact, where that is known: what was before and what came of it may lie weeks apart,
 * and would leave it no room.
 *
 * @returns Nothing where there are no two moments.
 */
export function coreOf({ marks, rows }: Picture): Core | undefined {
  const placed = rows.flatMap((row) => row.seconds ?? []);
  const all = [...placed, ...marks.flatMap((mark) => mark.seconds ?? [])];
  if (all.length === 0) return undefined;
  const [first, last] = [least(all), most(all)];
  if (first === last) return undefined;

  const points = marks.flatMap((mark) => mark.seconds ?? []);
  const core = impactOf(marks) ?? (isOver(marks) ? spanOf(points, last - first) : undefined);
  if (!core) return { from: first, to: last };
  const margin = (core.to - core.from) / 6;
  return {
    from: Math.max(first, Math.min(least(points), core.from - margin)),
    to: Math.min(last, Math.max(most(points), core.to + margin)),
  };
}

/** Without an end, what comes long after the turning points may still be the incident. */
function isOver(marks: readonly Mark[]): boolean {
  return marks.some(({ name, seconds }) => name === 'end' && seconds !== undefined);
}

/** From the first turning point to the last, where all of the rest would leave them no room. */
function spanOf(points: number[], whole: number): Core | undefined {
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
