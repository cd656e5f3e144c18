import type { Postmortem, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { isCalendarDate, weekdayOf, withYear } from '../time/index.ts';
import { nearest, readingOrder } from './reading-order.ts';
import type { WrittenTime } from './written-times.ts';

/**
 * Complete the dates that are written without a year, or that can be read in two
 * ways, where their day of the week or the other dates of the document leave one
 * reading; without any other, where a zone tells the country.
 */
export function completeDates(tree: Postmortem, times: readonly WrittenTime[]): void {
  const timestamps = times.map(({ timestamp }) => timestamp);
  const known = new Set<string>();
  for (const { date } of timestamps) if (date) known.add(date.value);
  const year = onlyYear(known);

  for (const timestamp of timestamps) {
    if (timestamp.monthDay) setDate(timestamp, nearestYear(timestamp.monthDay, year, known));
  }
  for (const timestamp of timestamps) setDate(timestamp, readingOnWeekday(timestamp, year));
  const order = readingOrder({ tree, timestamps, known, complete: (each) => complete(each, year) });
  if (order === undefined) return;
  for (const timestamp of timestamps) {
    const reading = timestamp.readings?.[order];
    if (reading) setDate(timestamp, complete(reading, year));
  }
  // A due date may be in the next year, but has the same order.
  for (const { node: timestamp } of nodesOf(tree, 'timestamp')) {
    const reading = timestamp.due && timestamp.readings?.[order];
    if (reading) setDate(timestamp, complete(reading, undefined));
  }
}

/** `Tuesday, 03/04/2025` is in March: 3 April 2025 was a Thursday. */
function readingOnWeekday(
  { readings, weekday }: Timestamp,
  year: number | undefined,
): string | undefined {
  const dates = readings?.map((reading) => complete(reading, year)) ?? [];
  const onDay = dates.filter((date) => date && weekdayOf(date) === weekday);
  return onDay.length === 1 ? onDay[0] : undefined;
}

function setDate(timestamp: Timestamp, value: string | undefined): void {
  if (value) timestamp.date ??= { explicitness: 'explicit', value };
}

function onlyYear(dates: ReadonlySet<string>): number | undefined {
  const years = new Set([...dates].map((date) => Number(date.slice(0, 4))));
  return years.size === 1 ? [...years][0] : undefined;
}

/**
 * A date with its year, if it is one, or the year is known, and there is that day.
 */
function complete(written: string, year: number | undefined): string | undefined {
  if (!written.startsWith('--')) return isCalendarDate(written) ? written : undefined;
  const date = year === undefined ? undefined : withYear(written, year);
  return date && isCalendarDate(date) ? date : undefined;
}

/** `Dec 30` in a document of January 2020 is in 2019. */
function nearestYear(
  monthDay: string,
  year: number | undefined,
  known: ReadonlySet<string>,
): string | undefined {
  const date = complete(monthDay, year);
  if (!date || year === undefined || nearest(date, known) <= halfYear) return date;
  const others = [year - 1, year + 1].map((other) => complete(monthDay, other));
  return others.find((other) => nearest(other, known) <= closeBy) ?? date;
}

const halfYear = 183;
/** Days to a date that is certain, from which another year is surely meant. */
const closeBy = 120;
