import { matchesOf } from '../pattern/matches-of.ts';
import { pattern } from '../pattern/pattern.ts';
import { type DateAtom, dateFields } from './date-atom.ts';

const BEFORE = String.raw`(?<![\p{L}\d.,:/_$€£#%+=@-])`;
const BEHIND = String.raw`(?![\d\p{L}_%/]|[-.,:]\d)`;
const YEAR_FIRST = new RegExp(
  String.raw`${BEFORE}(?<year>\d{5}|\d{3})(?<sep>[-/])(?<month>\d{2})\k<sep>(?<day>\d{2})(?=T\d|${BEHIND})`,
  'gu',
);
const YEAR_LAST = new RegExp(
  String.raw`${BEFORE}(?<first>\d{1,2})(?<sep>[-/])(?<second>\d{1,2})\k<sep>(?<year>\d{5}|\d{3})${BEHIND}`,
  'gu',
);
/** Behind day and month in letters, where as many digits might count what comes next. */
const YEAR_BEHIND = pattern.iy`[.]?[ \t\u00a0\u202f]{0,4},?[ \t\u00a0\u202f]{1,4}(?<year>0\d{2}(?!\d)|(?:\d{5}|\d{3})(?=[ \t]{0,3}(?:$|[.;:](?!\d)|[-–—](?!\d)|[)(\]|/\n\r]|,(?! {0,3}\d)|,? {0,3}\d{1,2}:\d{2}|(?:at|from|until|between) (?:[a-z]{3,15} )?~?\d)))`;
/** `01 Jan 0001` is what programs print for no date at all. */
const NO_YEAR = /[ ,-]{1,3}0\d{3}(?!\d)/y;

/** A year that lost a digit: `202`, `225`, `024`. */
const THREE_DIGITS = /^(?:20\d|2[0-4]\d|0[0-4]\d)$/;
/** Years in which an incident may have been. */
const PLAUSIBLE = /^(?:199\d|20[0-4]\d)$/;

/** Dates in digits whose year has one digit too many or too few: `22025-03-18`, `11/03/202`. */
export function findMistypedYears(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  for (const match of matchesOf(text, YEAR_FIRST)) {
    const { year = '', month, day } = match.groups ?? {};
    if (isMistypedYear(year) && isDay(month, day)) atoms.push(atomOf(match));
  }
  for (const match of matchesOf(text, YEAR_LAST)) {
    const { first = '', second = '', sep, year = '' } = match.groups ?? {};
    // `1-3-202` and `1/2/202` are more often numbers of something.
    if (first.length + second.length < (sep === '-' ? 4 : 3)) continue;
    if (!isMistypedYear(year)) continue;
    if (isDay(first, second) || isDay(second, first)) atoms.push(atomOf(match));
  }
  return atoms;
}

/** End of such a year behind the day at an index: `March 18, 20255`. */
export function mistypedYearEnd(text: string, at: number): number | undefined {
  YEAR_BEHIND.lastIndex = at;
  const year = YEAR_BEHIND.exec(text)?.groups?.year;
  return year !== undefined && isMistypedYear(year) ? YEAR_BEHIND.lastIndex : undefined;
}

/** Whether a year stands at an index that is none of any event. */
export function isZeroYear(text: string, at: number): boolean {
  NO_YEAR.lastIndex = at;
  return NO_YEAR.test(text);
}

/** Whether one digit less, or one more, is a year. */
function isMistypedYear(year: string): boolean {
  if (year.length < 4) return THREE_DIGITS.test(year);
  return [...year].some((_, index) => PLAUSIBLE.test(year.slice(0, index) + year.slice(index + 1)));
}

function isDay(month: string | undefined, day: string | undefined): boolean {
  return dateFields(undefined, Number(month), Number(day)).impossible === undefined;
}

function atomOf(match: RegExpExecArray): DateAtom {
  return { start: match.index, end: match.index + match[0].length, impossible: 'year' };
}
