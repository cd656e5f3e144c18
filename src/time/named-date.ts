import { matchesOf } from '../pattern/matches-of.ts';
import { pattern } from '../pattern/pattern.ts';
import { type DateAtom, dateFields, fullYear } from './date-atom.ts';
import { isZeroYear, mistypedYearEnd } from './mistyped-year.ts';
import { MONTHS } from './month-table.ts';
import { isDigit, isLetter, wordAt, wordBefore } from './space.ts';

/** One or two digits with an ordinal ending, perhaps the first of two days (`7-13th`). */
const DAY = pattern.iy`(?<day>\d{1,2})(?!\d|[.,:]\d|[%°])(?:st|nd|rd|th|[ºª]|er|e)?(?:[ ]?[-–][ ]?(?<last>\d{1,2})(?!\d|[.,:]\d)(?:st|nd|rd|th)?)?(?![\p{L}\d_])`;
const BEFORE_MONTH = pattern.iy`[.]?(?:[-‐‑/]|[ \t\u00a0\u202f]{1,4}(?:(?:day )?of |de |d')?)`;
const YEAR = pattern.iy`[.]?(?:[-‐‑/](?<short>\d{2}|(?:19|20)\d{2})|[ \t\u00a0\u202f]{0,4},?[ \t\u00a0\u202f]{0,4}(?:(?:of|de|del) )?(?<year>(?:19|20)\d{2})|,? ?['’](?<apostrophe>\d{2}))(?![\d_]|[:.,/%-]\d)`;
const MONTH_BEFORE = /[.]?[-‐‑ \t\u00a0\u202f|,/]{1,4}(?:the )?$/i;
const YEAR_BEFORE = /(?<![\d.:/])(?<year>(?:19|20)\d{2})[-‐‑ ,]{1,2}$/;
/** What makes the `32` of `32 March 2024` a day, and not the number of a sprint. */
const BEFORE_DAY = pattern.i`(?:^|[^\p{L}\d\s]|\b(?:on|from|since|until|to|of|the))[ \t]{0,3}$`;
/** Months whose full name is as short as an abbreviation. */
const SHORT_MONTH = /^(?:may|june|july|mai|mei|maj|mars|juin|juni|juli|août)$/i;
const FORBIDDEN_BEFORE = new Set('.,:/$€£#+=_%&@');

/** All dates with the month in letters: `March 5th, 2024`, `5 March`, `12-Dec-2022`, `5. mai 2020`. */
export function findNamedDates(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  let behind = 0;
  for (const { index } of matchesOf(text, /(?<!\d)\d{1,2}(?!\d)/g)) {
    if (index < behind) continue;
    const atom = isLetter(text, index - 1)
      ? gluedMonth(text, index)
      : (monthFirst(text, index, behind) ?? dayFirst(text, index));
    if (!atom) continue;
    atoms.push(atom);
    behind = (atom.through ?? atom).end;
  }
  return atoms;
}

/** `March 5`, `Dec-12-2022`, `2024 Mar 5`: the month stands before the day at an index. */
function monthFirst(text: string, at: number, behind: number): DateAtom | undefined {
  const gap = MONTH_BEFORE.exec(text.slice(Math.max(0, at - 10), at))?.[0];
  if (gap === undefined) return undefined;
  const { word, start } = wordBefore(text, at - gap.length);
  const month = MONTHS.get(word);
  const days = dayAt(text, at);
  if (month === undefined || !days || start < behind) return undefined;
  const before = YEAR_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
  const after = before ? undefined : yearAt(text, days.end);
  const year = before ? Number(before.groups?.year) : after?.year;
  if (year === undefined && (days.day > 31 || isZeroYear(text, days.end))) return undefined;
  if (isModalVerb(text, start, word) && year === undefined && !days.ordinal) return undefined;
  return dateOf(start - (before?.[0].length ?? 0), after?.end ?? days.end, days, month, year);
}

/** `January23, 2021`: only a whole name with a year behind it is no name of a thing. */
function gluedMonth(text: string, at: number): DateAtom | undefined {
  const { word, start } = wordBefore(text, at);
  const month = word.length > 4 ? MONTHS.get(word) : undefined;
  const days = month === undefined ? undefined : dayAt(text, at);
  const after = days && days.day <= 31 ? yearAt(text, days.end) : undefined;
  return days && after && month !== undefined
    ? dateOf(start, after.end, days, month, after.year)
    : undefined;
}

/** `5 March 2024`, `5th of March`, `12-Dec-2022`. */
function dayFirst(text: string, at: number): DateAtom | undefined {
  if (FORBIDDEN_BEFORE.has(text.charAt(at - 1))) return undefined;
  if (text.charAt(at - 1) === '-' && (isDigit(text, at - 2) || isLetter(text, at - 2)))
    return undefined;
  const days = dayAt(text, at);
  BEFORE_MONTH.lastIndex = days?.end ?? at;
  const gap = BEFORE_MONTH.exec(text)?.[0];
  if (!days || gap === undefined) return undefined;
  const start = days.end + gap.length;
  const name = wordAt(text, start);
  const month = MONTHS.get(name.toLowerCase());
  if (month === undefined || isDigit(text, start + name.length)) return undefined;
  const after = yearAt(text, start + name.length);
  if (!after && isZeroYear(text, start + name.length)) return undefined;
  if (days.day > 31 && (!after || !BEFORE_DAY.test(text.slice(Math.max(0, at - 8), at)))) return;
  const certain = after !== undefined || days.ordinal || gap.trim().length > 1;
  if (isModalVerb(text, start, name.toLowerCase()) && !certain) return undefined;
  const nameEnd = start + name.length;
  const end = after?.end ?? (isAbbreviated(text, name, nameEnd) ? nameEnd + 1 : nameEnd);
  return dateOf(at, end, days, month, after?.year);
}

interface Days {
  day: number;
  last?: number;
  /** Where the last of several days begins. */
  lastStart: number;
  end: number;
  ordinal: boolean;
}

function dayAt(text: string, at: number): Days | undefined {
  DAY.lastIndex = at;
  const match = DAY.exec(text);
  const day = Number(match?.groups?.day);
  if (!match || day < 1) return undefined;
  const { last } = match.groups ?? {};
  const ordinal = /\d(?:st|nd|rd|th)/i.test(match[0]);
  const ordered = last !== undefined && Number(last) > day && Number(last) <= 31;
  if (last !== undefined && !ordered) return undefined;
  return {
    day,
    ...(ordered ? { last: Number(last) } : {}),
    lastStart: at + Math.max(match[0].indexOf('-'), match[0].indexOf('–')) + 1,
    end: at + match[0].length,
    ordinal,
  };
}

function dateOf(
  start: number,
  end: number,
  days: Days,
  month: number,
  year: number | 'mistyped' | undefined,
): DateAtom {
  if (year === 'mistyped') return { start, end, impossible: 'year' };
  const first = { start, end, ...dateFields(year, month, days.day) };
  if (days.last === undefined) return first;
  const from = days.lastStart;
  const through = { start: from, end, ...dateFields(year, month, days.last) };
  return { ...first, end: from - 1, through };
}

interface Year {
  year: number | 'mistyped';
  end: number;
}

function yearAt(text: string, at: number): Year | undefined {
  YEAR.lastIndex = at;
  const match = YEAR.exec(text);
  if (match) {
    const { short, year, apostrophe } = match.groups ?? {};
    return { year: fullYear(short ?? year ?? apostrophe ?? ''), end: YEAR.lastIndex };
  }
  const end = mistypedYearEnd(text, at);
  return end === undefined ? undefined : { year: 'mistyped', end };
}

/** "may" in lower case is more often the verb, "mar" and the like never are. */
function isModalVerb(text: string, start: number, word: string): boolean {
  return word === 'may' && text.charAt(start) === 'm';
}

/** Whether a full stop belongs to a month's name (`5 Mar. 2024`), and does not end the sentence. */
function isAbbreviated(text: string, name: string, end: number): boolean {
  if (name.length > 4 || SHORT_MONTH.test(name)) return false;
  return /^\.[ ,]{1,3}[\p{Ll}\d(]/u.test(text.slice(end, end + 6));
}
