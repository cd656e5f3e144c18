import type { Resolved, Timestamp } from '../ast/nodes.ts';
import { addDays } from '../time/index.ts';

/** Whether a clock time has no date of its own, not even a part of one. */
export function needsDate({ time, date, monthDay, readings }: Timestamp): boolean {
  return time !== undefined && !date && !monthDay && !readings;
}

/**
 * The date of a timestamp as something that others inherit.
 *
 * @param days
 *   Days to add: an entry after midnight has the date of the one before, plus one.
 */
export function inheritedDate(
  { date, position }: Timestamp,
  days = 0,
): Resolved<string> | undefined {
  if (!date) return;
  const value = days === 0 ? date.value : addDays(date.value, days);
  if (date.explicitness === 'assumed') return { explicitness: 'assumed', value };
  const from = date.explicitness === 'inherited' ? date.from : position;
  return from && { explicitness: 'inherited', value, from };
}

/** Give a clock time a date, if there is one and it needs it. */
export function giveDate(timestamp: Timestamp, date: Resolved<string> | undefined): void {
  if (date && needsDate(timestamp)) timestamp.date = date;
}
