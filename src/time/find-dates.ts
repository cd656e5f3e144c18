import { pattern } from '../pattern/pattern.ts';
import type { DateAtom } from './date-atom.ts';
import { findMistypedYears } from './mistyped-year.ts';
import type { ReadOptions } from './moment.ts';
import { findNamedDates } from './named-date.ts';
import { findNumericDates } from './numeric-date.ts';
import { findSpelledDates } from './spelled-date.ts';
import { weekdayAfter, weekdayBefore } from './weekday.ts';

const NUMERIC = /\d[-‐‑–−/.]\d|\d ?月/;
const DIGIT = /\d/;
const SPELLED = pattern.i`(?:st|nd|rd|th) (?:day )?(?:of )?\p{L}|[a-y] (?:the )?\p{L}{3,13}(?:st|nd|rd|th)(?!\p{L})`;

/** All calendar dates in a text, in order, not overlapping, with the day names next to them. */
export function findDates(text: string, options: ReadOptions): DateAtom[] {
  const found = [
    ...(NUMERIC.test(text) ? findNumericDates(text, options) : []),
    ...(NUMERIC.test(text) ? findMistypedYears(text) : []),
    ...(DIGIT.test(text) ? findNamedDates(text) : []),
    ...(SPELLED.test(text) ? findSpelledDates(text) : []),
  ];
  const atoms: DateAtom[] = [];
  let behind = 0;
  for (const atom of found.sort(byPlace)) {
    if (atom.start < behind) continue;
    atoms.push(withWeekday(text, atom, behind));
    behind = (atom.through ?? atom).end;
  }
  return atoms;
}

/** The earliest first; of two at one place, the longer. */
function byPlace(a: DateAtom, b: DateAtom): number {
  return a.start - b.start || b.end - a.end;
}

function withWeekday(text: string, atom: DateAtom, behind: number): DateAtom {
  const before = weekdayBefore(text, atom.start);
  if (before && before.edge >= behind) {
    return { ...atom, start: before.edge, weekday: before.weekday };
  }
  const after = atom.weak || atom.through ? undefined : weekdayAfter(text, atom.end);
  return after ? { ...atom, end: after.edge, weekday: after.weekday } : atom;
}
