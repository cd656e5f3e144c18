import type { Timestamp } from '../../../ast/nodes.ts';
import { daysBetween, minutesOf, offsetsAt, toInstant } from '../../../time/index.ts';

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
  // Between two times of a night on which clocks are set back, clocks tell nothing.
  if (isUnclear(from) || isUnclear(to)) return undefined;
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

/** Whether the clocks of its region showed the time twice, or never. */
function isUnclear({ date, time, zone }: Timestamp): boolean {
  const region = zone?.value.offset === undefined ? zone?.value.iana : undefined;
  if (region === undefined || !date || !time) return false;
  return offsetsAt(region, { date: date.value, time })?.length !== 1;
}

/** Milliseconds since the epoch. */
function instantOf({ date, time, zone }: Timestamp): number | undefined {
  if (!date || !time || !zone) return undefined;
  const instant = toInstant({ date: date.value, time, zone: zone.value });
  return instant === undefined ? undefined : Date.parse(instant);
}
