import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Postmortem, Timestamp } from '../ast/nodes.ts';
import { daysBetween, findZone, isCalendarDate, withYear } from '../time/index.ts';
import type { WrittenTime } from './written-times.ts';

/**
 * Complete the dates that are written without a year, or that can be read in two
 * ways, where the other dates of the document leave one reading; without any
 * other, where a zone tells the country.
 */
export function completeDates(tree: Postmortem, times: readonly WrittenTime[]): void {
  const timestamps = times.map(({ timestamp }) => timestamp);
  const known = new Set<string>();
  for (const { date } of timestamps) if (date) known.add(date.value);
  const year = onlyYear(known);

  for (const timestamp of timestamps) {
    if (timestamp.monthDay) setDate(timestamp, nearestYear(timestamp.monthDay, year, known));
  }
  const order = readingOrder(timestamps, known, year) ?? orderOfZones(tree, timestamps, known);
  if (order === undefined) return;
  for (const timestamp of timestamps) {
    const reading = timestamp.readings?.[order];
    if (reading) setDate(timestamp, complete(reading, year));
  }
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

const monthFirst = 0;
const dayFirst = 1;

/**
 * The order in which this document writes month and day: that which brings its
 * ambiguous dates clearly nearer to the dates that are certain.
 */
function readingOrder(
  timestamps: readonly Timestamp[],
  known: ReadonlySet<string>,
  year: number | undefined,
): typeof monthFirst | typeof dayFirst | undefined {
  const ambiguous = timestamps.flatMap(({ readings }) => (readings ? [readings] : []));
  if (ambiguous.length === 0 || known.size === 0) return;
  const distances = [monthFirst, dayFirst].map((order) =>
    ambiguous.map((readings) => nearest(complete(readings[order] as string, year), known)),
  );
  const [month, day] = distances.map((all) => all.reduce((a, b) => Math.max(a, b))) as [
    number,
    number,
  ];
  if (month <= longestIncident && day > clearly * Math.max(month, 1)) return monthFirst;
  if (day <= longestIncident && month > clearly * Math.max(day, 1)) return dayFirst;
}

/** The order of the country whose zone is written on a time or in a title. */
function orderOfZones(
  tree: Postmortem,
  timestamps: readonly Timestamp[],
  known: ReadonlySet<string>,
): typeof monthFirst | undefined {
  if (known.size > 0 || !timestamps.some(({ readings }) => readings)) return;
  const names = timestamps.flatMap(({ zone }) => zone?.value.name ?? []);
  visit(tree, 'title', (title) => {
    names.push(findZone(toString(title))?.zone.name ?? '');
  });
  return names.some((name) => zonesOfMonthFirst.has(name)) ? monthFirst : undefined;
}

/** Zones of the United States; `EST` is Australian too. */
const zonesOfMonthFirst: ReadonlySet<string> = new Set([
  ...['PST', 'PDT', 'PT', 'MST', 'MDT', 'MT', 'EDT', 'ET', 'CDT', 'CT'],
  ...['America/Los_Angeles', 'America/Denver', 'America/Chicago', 'America/New_York'],
]);

/** Days between the first and the last date of a document, mostly. */
const longestIncident = 45;
const clearly = 2;

function nearest(date: string | undefined, known: ReadonlySet<string>): number {
  if (!date) return Number.POSITIVE_INFINITY;
  const others = [...known].slice(0, enough);
  return Math.min(...others.map((other) => Math.abs(daysBetween(date, other))));
}

/** So many certain dates tell the order; each further one would cost each ambiguous one. */
const enough = 50;
