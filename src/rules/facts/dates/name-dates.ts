import { isCalendarDate } from '../../../time/index.ts';

/**
 * The dates that the name of a file can mean: `2026-03-04-labels.md`, `20260304_labels.md`, `04-03-2026.md` (two),
 * `2026/03/04.md`. None where it has no date.
 */
export function nameDates(path: string | undefined): string[] {
  const parts = (path ?? '').split(/[/\\]/);
  const name = parts.at(-1) ?? '';
  const iso = yearFirst.exec(name) ?? folders.exec(parts.slice(-3).join('/'));
  if (iso) return inCalendar([[iso[1], iso[2], iso[3]].join('-')]);
  const [, first, second, year] = yearLast.exec(name) ?? [];
  if (!year) return [];
  return inCalendar([`${year}-${first}-${second}`, `${year}-${second}-${first}`]);
}

const yearFirst = /(?<![\d.])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const yearLast =
  /(?<![\d.])(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|[12]\d|3[01])[-_.]((?:19|20)\d\d)(?!\d)/;
const folders = /(?:^|\/)((?:19|20)\d\d)\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?!\d)/;

function inCalendar(dates: string[]): string[] {
  return [...new Set(dates)].filter(isCalendarDate);
}
