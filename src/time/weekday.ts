import { matchesOf } from '../pattern/matches-of.ts';
import { DAY_NAMES, WEEKDAYS } from './day-names.ts';
import { skipSpace, wordAt, wordBefore } from './space.ts';

const GAP_BEFORE =
  /(?:-feira)?(?:[ \t\u00a0\u202f]{0,3}[,.|(/]{0,1}){0,1}[ \t\u00a0\u202f]{0,3}(?:(?:the|den|el|le|der) )?$/i;
const GAP_AFTER = /[,]?[ \t\u00a0\u202f]{0,3}(?<open>\()?/y;
const FEIRA = /-feira/iy;
/** `（火）`, `(火曜日)`, `星期二`, `（周二）` */
const HAN =
  / ?(?:[（(] ?(?:(?:星期|周|週)(?<inBrackets>[一二三四五六日天])|(?<japanese>[月火水木金土日])(?:曜日?)?) ?[）)]|(?:星期|周|週)(?<chinese>[一二三四五六日天])|(?<whole>[月火水木金土日])曜日)/uy;

/** A day name with the index at which date and name begin (before) or end (after). */
export interface WeekdayAt {
  weekday: number;
  edge: number;
}

/** The day name written before what begins at an index: `Friday, `, `Thur | `. */
export function weekdayBefore(text: string, at: number): WeekdayAt | undefined {
  const gap = GAP_BEFORE.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const { word, start } = wordBefore(text, at - gap.length);
  const weekday = word.length > 1 ? WEEKDAYS.get(word) : undefined;
  return weekday === undefined ? undefined : { weekday, edge: start };
}

/** The day name written behind what ends at an index: ` (Tue)`, `, Tuesday`, `（火）`. */
export function weekdayAfter(text: string, at: number): WeekdayAt | undefined {
  GAP_AFTER.lastIndex = at;
  const match = GAP_AFTER.exec(text);
  const start = at + (match?.[0].length ?? 0);
  const isOpen = match?.groups?.open !== undefined;
  const name = start === at ? '' : wordAt(text, start);
  const weekday = name.length > 1 ? WEEKDAYS.get(name.toLowerCase()) : undefined;
  const upper = name.charAt(0) !== name.charAt(0).toLowerCase();
  if (weekday === undefined || !(upper || isOpen)) return hanWeekdayAfter(text, at);
  FEIRA.lastIndex = start + name.length;
  const end = FEIRA.test(text) ? FEIRA.lastIndex : start + name.length;
  if (!isOpen) return { weekday, edge: end };
  const close = skipSpace(text, end, 2);
  return text.charAt(close) === ')' ? { weekday, edge: close + 1 } : undefined;
}

function hanWeekdayAfter(text: string, at: number): WeekdayAt | undefined {
  HAN.lastIndex = at;
  const { inBrackets, japanese, chinese, whole } = HAN.exec(text)?.groups ?? {};
  const weekday = WEEKDAYS.get(inBrackets ?? japanese ?? chinese ?? whole ?? '');
  return weekday === undefined ? undefined : { weekday, edge: HAN.lastIndex };
}

/** What stands between two indices, and what would stand there instead. */
export interface Renamed {
  start: number;
  end: number;
  name: string;
}

/**
 * Where a text names a day of the week, and the name of another day, written in the same way.
 *
 * @param language
 *   That of the document, for names that two languages share: `onsdag`, `sábado`.
 * @returns Undefined where the name is not found, or its language cannot be told.
 */
export function renameWeekday(
  text: string,
  { from, to, language }: { from: number; to: number; language: string },
): Renamed | undefined {
  // The last, as `3月5日（月）` has the name of a day also in its date.
  for (const { 0: written, index } of matchesOf(text, DAY_WORD).reverse()) {
    const rows = DAY_NAMES.filter(({ names }) => names[from - 1] === written.toLowerCase());
    const own = rows.find((row) => row.language === language);
    const isShared = new Set(rows.map((row) => row.language)).size > 1;
    const name = (own ?? (isShared ? undefined : rows[0]))?.names[to - 1];
    if (name) return { start: index, end: index + written.length, name: inCaseOf(written, name) };
  }
  return undefined;
}

const DAY_WORD = /\p{Script=Latin}{2,}|\p{Script=Han}/gu;

function inCaseOf(written: string, name: string): string {
  if (written === written.toLowerCase()) return name;
  if (written === written.toUpperCase()) return name.toUpperCase();
  return name.charAt(0).toUpperCase() + name.slice(1);
}
