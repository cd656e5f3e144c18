import type { Timestamp } from '../../../ast/nodes.ts';
import { findTimes, withYear } from '../../../time/index.ts';

/** A moment with another date, which one digit makes. */
export interface OtherDate {
  /** What would be written. */
  value: string;
  time: Timestamp;
  /** Which digit of the value is another. */
  index: number;
  digit: string;
}

/** The moments that a written one may mean if one digit of its date is wrong. */
export function oneDigitOff(time: Timestamp): OtherDate[] {
  if (time.date?.explicitness !== 'explicit' || time.readings) return [];
  return [...time.value.matchAll(/\d/g)].flatMap(({ 0: written, index }) =>
    [...digits].flatMap((digit) => {
      if (digit === written) return [];
      const value = time.value.slice(0, index) + digit + time.value.slice(index + 1);
      const date = dateIn(value, time);
      if (!date) return [];
      const other: Timestamp = { ...time, value, date: { explicitness: 'explicit', value: date } };
      return [{ value, time: other, index, digit }];
    }),
  );
}

const digits = '0123456789';

/** The date of a text that is read like the one of a moment, with the same clock. */
function dateIn(text: string, { date, time }: Timestamp): string | undefined {
  const [found, ...more] = findTimes(text);
  if (found?.type !== 'moment' || more.length > 0 || found.time !== time) return undefined;
  if (found.impossible || found.ambiguousDates) return undefined;
  const year = Number(date?.value.slice(0, 4));
  const read = found.date ?? (found.monthDay && withYear(found.monthDay, year));
  return read === date?.value ? undefined : read;
}
