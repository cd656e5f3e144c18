import { matchesOf } from '../pattern/matches-of.ts';
import { type DateAtom, dateFields, fullYear } from './date-atom.ts';
import type { ReadOptions } from './moment.ts';

const YEAR_FIRST =
  /(?<![\p{L}\d.,/_$€£#])(?<year>(?:19|20)\d{2})(?<sep>[-‐‑–−/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d|[-/.,:]\d|%)/gu;
const YEAR_LAST =
  /(?<![\p{L}\d.,/_$€£#]|(?<!\/\d{1,4})(?<=\d)-)(?<first>\d{1,2})(?<sep>[-‐‑−/.])(?<second>\d{1,2})\k<sep>(?<year>(?:19|20)\d{2}|\d{2})(?!\d|[/.,:]\d|-\d(?!\d?\/)|[%\p{L}_])/gu;
const NO_YEAR =
  /(?<![\p{L}\d.,/_$€£#-])(?:(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/.%]|\p{L})|(?<isoMonth>\d{2})-(?<isoDay>\d{2})(?=[ ,]{1,3}\d{1,2}:\d{2})|(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?=[ ,]{1,3}(?:kl\.? )?\d{1,2}[:.]\d{2}))/gu;
const HAN =
  /(?<!\d)(?:(?<year>(?:19|20)\d{2}) ?年 ?)?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?[日号號]/gu;
const AROUND_THE_CLOCK = '24/7';

/** All dates in digits: `2024-03-05`, `16/03/2020`, `15.05.2020`, `9/10`, `2024年3月5日`. */
export function findNumericDates(text: string, options: ReadOptions): DateAtom[] {
  const atoms: DateAtom[] = [];
  for (const match of matchesOf(text, YEAR_FIRST)) {
    const { year, month, day } = match.groups ?? {};
    atoms.push({ ...span(match), ...dateFields(Number(year), Number(month), Number(day)) });
  }
  for (const match of matchesOf(text, YEAR_LAST)) {
    const atom = yearLast(match, options);
    if (atom) atoms.push(atom);
  }
  for (const match of matchesOf(text, NO_YEAR)) {
    const atom = withoutYear(match, options);
    if (atom) atoms.push(atom);
  }
  for (const match of matchesOf(text, HAN)) {
    const { year, month, day } = match.groups ?? {};
    const fullYearOf = year === undefined ? undefined : Number(year);
    atoms.push({ ...span(match), ...dateFields(fullYearOf, Number(month), Number(day)) });
  }
  return atoms;
}

function yearLast(match: RegExpExecArray, options: ReadOptions): DateAtom | undefined {
  const { first = '', second = '', sep, year = '' } = match.groups ?? {};
  const short = year.length === 2;
  if (sep === '.') {
    if (short) return undefined;
    return { ...span(match), ...dateFields(Number(year), Number(second), Number(first)) };
  }
  if (short && sep !== '/' && (first.length < 2 || second.length < 2)) return undefined;
  const fields = readings(fullYear(year), Number(first), Number(second), options);
  return short && fields.impossible ? undefined : { ...span(match), ...fields };
}

function withoutYear(match: RegExpExecArray, options: ReadOptions): DateAtom | undefined {
  if (match[0] === AROUND_THE_CLOCK) return undefined;
  const { first, second, isoMonth, isoDay, day = isoDay, month = isoMonth } = match.groups ?? {};
  const fields =
    day === undefined
      ? readings(undefined, Number(first), Number(second), options)
      : dateFields(undefined, Number(month), Number(day));
  return fields.impossible ? undefined : { ...span(match), ...fields, weak: true };
}

/** What two numbers mean as month and day, when their order is not known. */
function readings(
  year: number | undefined,
  first: number,
  second: number,
  { dayFirst }: ReadOptions,
): Pick<DateAtom, 'date' | 'monthDay' | 'ambiguousDates' | 'impossible'> {
  const monthFirst = dateFields(year, first, second);
  const dayFirstFields = dateFields(year, second, first);
  if (monthFirst.impossible && dayFirstFields.impossible) {
    return monthFirst.impossible === 'day' ? monthFirst : dayFirstFields;
  }
  if (monthFirst.impossible) return dayFirstFields;
  if (dayFirstFields.impossible || first === second) return monthFirst;
  if (dayFirst !== undefined) return dayFirst ? dayFirstFields : monthFirst;
  const month = monthFirst.date ?? monthFirst.monthDay ?? '';
  return { ambiguousDates: [month, dayFirstFields.date ?? dayFirstFields.monthDay ?? ''] };
}

function span(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}
