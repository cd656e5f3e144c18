import type { Timestamp } from '../../ast/nodes.ts';
import { daysBetween, minutesOf, toInstant } from '../../time/index.ts';

export const secondsOfDay = 24 * 60 * 60;

/**
 * Seconds from one moment to another, negative where the second is earlier.
 *
 * @returns
 *   Undefined where the document does not tell: a date or a clock is not known,
 *   or the zones are not the same and have no known offset.
 */
export function secondsBetween(from: Timestamp, to: Timestamp): number | undefined {
  const [start, end] = [instantOf(from), instantOf(to)];
  if (start !== undefined && end !== undefined) return (end - start) / 1000;
  if (!from.date || !to.date || differInZone(from, to)) return undefined;
  const clocks = clockBetween(from, to);
  if (clocks === undefined) return undefined;
  return daysBetween(from.date.value, to.date.value) * secondsOfDay + clocks;
}

/** Days from the date of one moment to that of another; undefined where a date is not known. */
export function datesBetween(from: Timestamp, to: Timestamp): number | undefined {
  return from.date && to.date && daysBetween(from.date.value, to.date.value);
}

/** Seconds from one clock to another on one day; undefined where that cannot be compared. */
export function clockBetween(from: Timestamp, to: Timestamp): number | undefined {
  if (!from.time || !to.time || differInZone(from, to)) return undefined;
  return Math.round((minutesOf(to.time) - minutesOf(from.time)) * 60);
}

/** Whether two moments name zones, and not the same. */
function differInZone({ zone: a }: Timestamp, { zone: b }: Timestamp): boolean {
  return Boolean(a && b) && a?.value.name.toUpperCase() !== b?.value.name.toUpperCase();
}

/** Milliseconds since the epoch. */
function instantOf({ date, time, zone }: Timestamp): number | undefined {
  if (!date || !time || !zone) return undefined;
  const instant = toInstant({ date: date.value, time, zone: zone.value });
  return instant === undefined ? undefined : Date.parse(instant);
}
