import { toString } from 'mdast-util-to-string';
import type { Postmortem, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { daysBetween, findZone } from '../time/index.ts';

/** Index of a reading: that with the month first, or that with the day first. */
export type ReadingOrder = 0 | 1;

const monthFirst = 0;
const dayFirst = 1;

/** What tells the order in which a document writes month and day. */
export interface OrderEvidence {
  tree: Postmortem;
  /** All timestamps of the document that tell of what happened. */
  timestamps: readonly Timestamp[];
  /** The dates that are certain. */
  known: ReadonlySet<string>;
  /** A reading with its year, where there is one and there is that day. */
  complete: (reading: string) => string | undefined;
}

/**
 * The order in which this document writes month and day: that of its dates that can be read in one
 * way only (`15/03/2024`), else that which brings the others clearly nearer to the dates that are
 * certain; without any of these, that of the country whose zone is written.
 */
export function readingOrder(evidence: OrderEvidence): ReadingOrder | undefined {
  const { timestamps, known, tree } = evidence;
  if (!timestamps.some(({ readings }) => readings)) return;
  const written = writtenOrders(tree);
  if (written.size === 1) return [...written][0];
  return known.size > 0 ? nearerOrder(evidence) : orderOfZones(evidence);
}

/** The orders of all dates in digits that can be read in one way only. */
function writtenOrders(tree: Postmortem): Set<ReadingOrder> {
  const orders = new Set<ReadingOrder>();
  for (const { node } of nodesOf(tree, 'timestamp')) {
    const { value, readings, date, monthDay } = node;
    if (!date && !monthDay) continue;
    // Its day of the week has told.
    if (readings)
      orders.add(date?.value.endsWith(readings[dayFirst].slice(-5)) ? dayFirst : monthFirst);
    const { first, second } = digits.exec(value)?.groups ?? {};
    if (Number(first) > 12) orders.add(dayFirst);
    if (Number(second) > 12) orders.add(monthFirst);
  }
  return orders;
}

/** `15/03/2024`, `3-15-24`, `3/15`; the year does not come first. */
const digits =
  /(?<![\d/-])(?<first>\d{1,2})(?<sep>[-/])(?<second>\d{1,2})(?:\k<sep>(?:\d{4}|\d{2})|(?<=\/\d{1,2}))(?![\d/])/;

function nearerOrder({ timestamps, known, complete }: OrderEvidence): ReadingOrder | undefined {
  const ambiguous = timestamps.flatMap(({ readings }) => (readings ? [readings] : []));
  const [month, day] = ([monthFirst, dayFirst] as const).map((order) =>
    ambiguous
      .map((readings) => nearest(complete(readings[order]), known))
      .reduce((a, b) => Math.max(a, b), 0),
  ) as [number, number];
  if (month <= longestIncident && day > clearly * Math.max(month, 1)) return monthFirst;
  if (day <= longestIncident && month > clearly * Math.max(day, 1)) return dayFirst;
}

/** The order of the country whose zone is written on a time or in a title. */
function orderOfZones({ tree, timestamps }: OrderEvidence): ReadingOrder | undefined {
  const names = timestamps.flatMap(({ zone }) => zone?.value.name ?? []);
  for (const { node: title } of nodesOf(tree, 'title')) {
    names.push(findZone(toString(title))?.zone.name ?? '');
  }
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

/** Days from a date to the nearest that is certain. */
export function nearest(date: string | undefined, known: ReadonlySet<string>): number {
  if (!date) return Number.POSITIVE_INFINITY;
  const others = [...known].slice(0, enough);
  return Math.min(...others.map((other) => Math.abs(daysBetween(date, other))));
}

/** So many certain dates tell the order; each further one would cost each ambiguous one. */
const enough = 50;
