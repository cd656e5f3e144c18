import type { Postmortem, Timestamp } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { daysBetween, isCalendarDate, weekdayOf } from '../../../time/index.ts';

/** What a document tells of its dates that can be read in two ways. */
export interface DateEvidence {
  /** The dates that can be read in one way only. */
  certain: readonly string[];
  /** The date in the name of the file. */
  ofFile: string | undefined;
}

/** The one reading of a date that fits, and what tells so. */
export interface SettledDay {
  day: string;
  by: 'its day of the week' | 'the rest of the document' | 'the name of the file';
}

/** The dates of a document that are written out, with one reading and a whole year. */
export function certainDates(tree: Postmortem): string[] {
  const days = nodesOf(tree, 'timestamp').flatMap(({ node }) => {
    const { date, readings, value } = node;
    if (date?.explicitness !== 'explicit' || shortYear.test(value)) return [];
    return readings && !dayOnWeekday(node) ? [] : [date.value];
  });
  return [...new Set(days)].slice(0, enough);
}

/** So many dates tell what the others are near to. */
const enough = 100;

const shortYear = /(?<![\d/.:-])\d{1,2}([-/])\d{1,2}\1\d{2}(?!\d)/;

/** The reading that a date has by its day of the week, the other dates, or the file it is in. */
export function settledDay(
  timestamp: Timestamp,
  { certain, ofFile }: DateEvidence,
): SettledDay | undefined {
  const { date, readings } = timestamp;
  const onWeekday = dayOnWeekday(timestamp);
  if (onWeekday) return { day: onWeekday, by: 'its day of the week' };
  if (date?.explicitness === 'explicit' && certain.length > 0) {
    const isDoubtful = readings?.some((each) => isNearer(each, date.value, certain));
    return isDoubtful ? undefined : { day: date.value, by: 'the rest of the document' };
  }
  const [near, ...others] = [...(readings ?? [])].sort(
    (a, b) => daysApart(a, ofFile) - daysApart(b, ofFile),
  );
  const [other] = others;
  const fits = daysApart(near, ofFile) <= close && daysApart(other, ofFile) > far;
  return near && fits ? { day: near, by: 'the name of the file' } : undefined;
}

/** The order of the other dates says one day, but they are all about another. */
function isNearer(reading: string, day: string, certain: readonly string[]): boolean {
  const isFar = certain.every((each) => daysApart(day, each) > far);
  return isFar && certain.some((each) => daysApart(reading, each) <= close);
}

/** Days from the date of a file in which the incident, or what is written of it, was. */
const close = 14;
const far = 28;

function dayOnWeekday({ readings, weekday }: Timestamp): string | undefined {
  const days = (readings ?? []).filter(
    (each) => isCalendarDate(each) && weekdayOf(each) === weekday,
  );
  return days.length === 1 ? days[0] : undefined;
}

/** Days between two dates; without end where one is no whole date. */
export function daysApart(a: string | undefined, b: string | undefined): number {
  if (!a || !b || !isCalendarDate(a) || !isCalendarDate(b)) return Number.POSITIVE_INFINITY;
  return Math.abs(daysBetween(a, b));
}
