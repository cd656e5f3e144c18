import type { Timestamp } from '../../../ast/nodes.ts';
import {
  clockBetween,
  datesBetween,
  secondsBetween,
  secondsOfDay,
} from '../clocks/time-between.ts';
import type { TimedEntry } from './timed-entries.ts';

/** From an entry to the next that has a time. */
export interface Step {
  /** Negative where the time falls, 0 where the document does not tell. */
  seconds: number;
  /** Whether both moments are known, and not only nearly. */
  isSure: boolean;
}

/** From each entry with a time to the next. */
export function stepsOf(entries: readonly TimedEntry[]): Step[] {
  return entries.slice(1).map(({ time: to }, index) => {
    const from = (entries[index] as TimedEntry).time;
    const isSure = secondsBetween(from, to) !== undefined && !from.approximate && !to.approximate;
    return { seconds: stepBetween(from, to), isSure };
  });
}

/** Whether a timeline runs from newest to oldest. */
export function runsBackwards(steps: readonly Step[]): boolean {
  const falls = steps.filter(({ seconds }) => seconds < 0).length;
  const rises = steps.filter(({ seconds }) => seconds > 0).length;
  return falls > 1 && falls > 2 * rises;
}

/**
 * Seconds from one entry to the next. Without dates, a fall by more than 12 hours is taken to be
 * after midnight.
 *
 * @returns Negative where the time falls, 0 where the document does not tell.
 */
export function stepBetween(from: Timestamp, to: Timestamp): number {
  const seconds = secondsBetween(from, to) ?? daySteps(from, to) ?? clockStep(from, to) ?? 0;
  const isNear = Boolean(from.approximate || to.approximate) && seconds >= -5 * 60;
  // Without years, December is before March.
  const isNewYear = Boolean(from.monthDay || to.monthDay) && seconds < -180 * secondsOfDay;
  return isNear || isNewYear ? 0 : seconds;
}

/** A day apart may be the same moment in two zones. */
function daySteps(from: Timestamp, to: Timestamp): number | undefined {
  const days = datesBetween(from, to);
  if (days === undefined) return undefined;
  return from.zone && to.zone && Math.abs(days) < 2 ? 0 : days * secondsOfDay;
}

function clockStep(from: Timestamp, to: Timestamp): number | undefined {
  if (from.date || to.date) return undefined;
  const seconds = clockBetween(from, to);
  const isMidnight = seconds !== undefined && seconds < -secondsOfDay / 2;
  return isMidnight ? seconds + secondsOfDay : seconds;
}
