import type { Impossibility } from '../ast/nodes.ts';
import { daysInMonth } from './calendar.ts';

/** A calendar date in a text. */
export interface DateAtom {
  start: number;
  end: number;
  date?: string;
  monthDay?: string;
  weekday?: number;
  ambiguousDates?: [string, string];
  impossible?: Impossibility;
  /** Counts only next to a clock or a day name (`9/10`). */
  weak?: true;
  /** The last day, where both ends share what is written once (`7-13th Nov`). */
  through?: DateAtom;
}

/** What year, month and day amount to: a date, a day of some year, or an impossibility. */
export function dateFields(
  year: number | undefined,
  month: number,
  day: number,
): Pick<DateAtom, 'date' | 'monthDay' | 'impossible'> {
  if (month < 1 || month > 12) return { impossible: 'month' };
  if (day < 1 || day > daysInMonth(month, year)) return { impossible: 'day' };
  const monthDay = `--${twoDigits(month)}-${twoDigits(day)}`;
  return year === undefined ? { monthDay } : { date: `${year}${monthDay.slice(1)}` };
}

/** The year that two digits stand for, as POSIX reads them: 69 is 1969, 68 is 2068. */
export function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 69 ? 2000 : 1900);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
