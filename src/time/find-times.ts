import { remembered } from '../pattern/remembered.ts';
import { findClocks } from './find-clocks.ts';
import { findDates } from './find-dates.ts';
import { findDrafts } from './find-drafts.ts';
import { findRanges } from './find-ranges.ts';
import type { ReadOptions, TimeExpression } from './moment.ts';

export const WORTH_READING = /\d|noon|mid(?:day|night)|(?:th|st|nd|rd)\b/i;

/** All moments and ranges in running text, in order, not overlapping. */
export function findTimes(text: string, options: ReadOptions = {}): readonly TimeExpression[] {
  return readTimes(text, options);
}

/** The same, for text in which a timeline line begins at `leading`. */
export function readTimes(
  text: string,
  { dayFirst }: ReadOptions,
  leading?: number,
): readonly TimeExpression[] {
  return WORTH_READING.test(text) ? read(text, dayFirst, leading) : [];
}

const read = remembered((text, dayFirst?: boolean, leading?: number): TimeExpression[] => {
  const options = dayFirst === undefined ? {} : { dayFirst };
  const dates = findDates(text, options);
  const blocking = dates.map(({ start, end, through }) => ({ start, end: through?.end ?? end }));
  const place = leading === undefined ? {} : { leading };
  const clocks = findClocks(text, { limit: text.length, dates: blocking, ...place });
  return findRanges(text, findDrafts(text, dates, clocks));
});
