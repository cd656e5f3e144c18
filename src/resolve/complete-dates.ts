import { daysBetween, isCalendarDate, withYear } from '../time/index.ts';
import type { WrittenTime } from './written-times.ts';

/**
 * Complete the dates that are written without a year, or that can be read in two
 * ways, where the other dates of the document leave one reading.
 */
export function completeDates(times: readonly WrittenTime[]): void {
  const known = new Set<string>();
  for (const { timestamp } of times) if (timestamp.date) known.add(timestamp.date.value);
  const years = new Set([...known].map((date) => Number(date.slice(0, 4))));

  for (const { timestamp } of times) {
    const value =
      (timestamp.monthDay && completeYear(timestamp.monthDay, years)) ||
      (timestamp.readings && nearOne(timestamp.readings, known));
    if (value && !timestamp.date) timestamp.date = { explicitness: 'explicit', value };
  }
}

function completeYear(monthDay: string, years: ReadonlySet<number>): string | undefined {
  const [year] = years;
  if (year === undefined || years.size > 1) return;
  const date = withYear(monthDay, year);
  return date && isCalendarDate(date) ? date : undefined;
}

/** The only reading within a month of a date that is certain. */
function nearOne(readings: readonly string[], known: ReadonlySet<string>): string | undefined {
  const near = readings
    .filter(isCalendarDate)
    .filter((reading) => [...known].some((date) => Math.abs(daysBetween(date, reading)) <= 31));
  return near.length === 1 ? near[0] : undefined;
}
