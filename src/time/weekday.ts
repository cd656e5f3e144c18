import { WEEKDAYS } from './month-table.ts';
import { skipSpace, wordAt, wordBefore } from './space.ts';

const GAP_BEFORE =
  /(?:[ \t\u00a0\u202f]{0,3}[,.|(/]{0,1}){0,1}[ \t\u00a0\u202f]{0,3}(?:(?:the|den|el|le|der) )?$/i;
const GAP_AFTER = /[,]?[ \t\u00a0\u202f]{0,3}(?<open>\()?/y;

/** A day name with the index at which date and name begin (before) or end (after). */
export interface WeekdayAt {
  weekday: number;
  edge: number;
}

/** The day name written before what begins at an index: `Friday, `, `Thur | `. */
export function weekdayBefore(text: string, at: number): WeekdayAt | undefined {
  const gap = GAP_BEFORE.exec(text.slice(Math.max(0, at - 14), at))?.[0] ?? '';
  const { word, start } = wordBefore(text, at - gap.length);
  const weekday = WEEKDAYS.get(word);
  return weekday === undefined ? undefined : { weekday, edge: start };
}

/** The day name written behind what ends at an index: ` (Tue)`, `, Tuesday`. */
export function weekdayAfter(text: string, at: number): WeekdayAt | undefined {
  GAP_AFTER.lastIndex = at;
  const match = GAP_AFTER.exec(text);
  if (!match || match[0] === '') return undefined;
  const start = at + match[0].length;
  const name = wordAt(text, start);
  const weekday = WEEKDAYS.get(name.toLowerCase());
  const upper = name.charAt(0) !== name.charAt(0).toLowerCase();
  if (weekday === undefined || !upper) return undefined;
  const end = start + name.length;
  if (match.groups?.open === undefined) return { weekday, edge: end };
  const close = skipSpace(text, end, 2);
  return text.charAt(close) === ')' ? { weekday, edge: close + 1 } : undefined;
}
