import { daysBetween } from '../../../time/index.ts';
import type { StatedDate } from './stated-dates.ts';

/** The days that an incident took, as far as some statements tell. */
export interface Window {
  first: StatedDate;
  last: StatedDate;
  all: readonly StatedDate[];
}

/** From the first to the last of some dates; nothing where there is none. */
export function windowOf(stated: readonly StatedDate[]): Window | undefined {
  const all = stated.toSorted((a, b) => daysBetween(b.date, a.date));
  const [first, last] = [all[0], all.at(-1)];
  return first && last && { first, last, all };
}

/**
 * Whether a date cannot be that of an incident, nor of the report on it.
 *
 * A report is dated later than what it tells of, by months at times, so a later date counts only
 * if it is a slip of the pen away; one that is earlier by more than a week is none of the two.
 */
export function contradicts(date: string, { first, last, all }: Window): boolean {
  if (daysBetween(date, first.date) > mostBefore) return true;
  return daysBetween(last.date, date) > mostAfter && all.some((each) => isSlip(each.date, date));
}

const mostBefore = 7;
const mostAfter = 30;

/** Whether two dates are one but for the year, the month or the day, or for the order of the last two. */
function isSlip(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')];
  const apart = left.filter((part, index) => part !== right[index]).length;
  const isSwapped = left[0] === right[0] && left[1] === right[2] && left[2] === right[1];
  return apart === 1 || isSwapped;
}
