import type { Clock } from './clock.ts';
import { APPROXIMATE } from './clock-words.ts';
import type { DateAtom } from './date-atom.ts';
import { type Draft, withApproximation } from './draft.ts';
import { weekdayAfter, weekdayBefore } from './weekday.ts';
import { separatorFollows } from './zone-token.ts';

const LONGEST_GAP = 32;
const PIECE = /\p{L}+|[^\s\p{L}]/gu;
const DATE_TO_CLOCK = new Set([
  ...['at', 'from', 'between', 'on', 'around', 'the', 'time', 't'],
  ...['kl', 'klokken', 'klokka', 'fra', 'um', 'von', 'ab', 'à', 'a', 'las', 'às', 'de'],
]);
const DATE_TO_CLOCK_MARKS = new Set(',-–—|@:;(·~/.');
const CLOCK_TO_DATE = new Set(['on', 'of', 'the', 'den', 'le', 'el', 'del', 'de', 'am', 'em']);
const CLOCK_TO_DATE_MARKS = new Set(',(|');
const DASH_GAP = /^[ ]{1,3}[-–—][ ]{1,3}$/;

/** Dates and clocks that belong together, in order, each with what makes it approximate. */
export function findDrafts(text: string, dates: DateAtom[], clocks: Clock[]): Draft[] {
  const parts = [...dates, ...clocks].sort((a, b) => a.start - b.start);
  const drafts: Draft[] = [];
  let behind = 0;
  for (let index = 0; index < parts.length; ) {
    const part = parts[index] as DateAtom | Clock;
    const next = parts[index + 1];
    const [draft, taken] = isClock(part)
      ? clockDraft(text, part, next, parts[index + 2])
      : dateDraft(text, part, next);
    index += taken;
    if (!draft) continue;
    drafts.push(withApproximation(text, draft, behind));
    behind = draft.date?.through?.end ?? draft.end;
  }
  return drafts;
}

type Taken = [draft: Draft | undefined, parts: number];

function dateDraft(text: string, date: DateAtom, next: DateAtom | Clock | undefined): Taken {
  const alone = date.weak && date.weekday === undefined ? undefined : draftOf(date);
  if (!next || !isClock(next) || date.through) return [alone, 1];
  const gap = text.slice(date.end, Math.min(next.start, date.end + LONGEST_GAP + 60));
  const joins = joinsDateToClock(gap, date);
  if (!joins) return [alone, 1];
  const end = closed(text, next.end, gap);
  return [
    {
      start: date.start,
      end,
      date,
      clock: next,
      ...(isApproximate(gap) ? { approximate: true } : {}),
    },
    2,
  ];
}

function draftOf(date: DateAtom): Draft {
  return { start: date.start, end: date.end, date };
}

function clockDraft(
  text: string,
  clock: Clock,
  next: DateAtom | Clock | undefined,
  afterNext: DateAtom | Clock | undefined,
): Taken {
  const alone = withWeekday(text, clock);
  if (!next || isClock(next) || next.weak || next.through) return [alone, 1];
  const gap = text.slice(clock.end, Math.min(next.start, clock.end + LONGEST_GAP + 60));
  const dashed =
    DASH_GAP.test(gap) && next.date !== undefined && !hasOwnClock(text, next, afterNext);
  if (!dashed && !joins(gap, CLOCK_TO_DATE, CLOCK_TO_DATE_MARKS)) return [alone, 1];
  if (gap.trim() === ',' && hasOwnClock(text, next, afterNext)) return [alone, 1];
  if (gap.trim() === '' && !isSettled(text, next)) return [alone, 1];
  const end = closed(text, next.end, gap);
  if (gap.includes('(') && end === next.end) return [alone, 1];
  return [{ start: clock.start, end, clock, date: next, dateBehind: true }, 2];
}

function hasOwnClock(text: string, date: DateAtom, next: DateAtom | Clock | undefined): boolean {
  if (!next || !isClock(next)) return false;
  return joinsDateToClock(text.slice(date.end, Math.min(next.start, date.end + 90)), date);
}

/** Whether a date right behind a clock is no part of the event (`10:00 Jan 20 backup restored`). */
function isSettled(text: string, { date, weekday, end }: DateAtom): boolean {
  return date !== undefined || weekday !== undefined || separatorFollows(text, end);
}

/** `Mon 10:00`, `23:00 UTC Saturday`. */
function withWeekday(text: string, clock: Clock): Draft {
  const before = weekdayBefore(text, clock.start);
  if (before) {
    return { start: before.edge, end: clock.end, clock, weekday: before.weekday };
  }
  const after = weekdayAfter(text, clock.end);
  if (after && separatorFollows(text, after.edge))
    return { start: clock.start, end: after.edge, clock, weekday: after.weekday };
  return { start: clock.start, end: clock.end, clock };
}

function joinsDateToClock(gap: string, date: DateAtom): boolean {
  if (date.weak && !/^[\s,]{1,6}$/.test(gap)) return false;
  return joins(gap, DATE_TO_CLOCK, DATE_TO_CLOCK_MARKS);
}

/** Whether what stands between date and clock only joins them. */
function joins(gap: string, words: ReadonlySet<string>, marks: ReadonlySet<string>): boolean {
  const trimmed = gap.trim();
  if (trimmed.length > LONGEST_GAP) return false;
  if (trimmed === '') return !gap.includes('\n');
  if (trimmed === '.') return false;
  const pieces = trimmed.match(PIECE) ?? [];
  const punctuation = pieces.filter((piece) => marks.has(piece));
  const named = pieces.filter((piece) => isJoiningWord(piece, words));
  const wraps = gap.includes('\n') && named.length === 0;
  return !wraps && punctuation.length <= 2 && punctuation.length + named.length === pieces.length;
}

function isJoiningWord(piece: string, words: ReadonlySet<string>): boolean {
  const word = piece.toLowerCase();
  return words.has(word) || APPROXIMATE.has(word);
}

function isApproximate(gap: string): boolean {
  const pieces = gap.match(PIECE) ?? [];
  return pieces.some((piece) => piece === '~' || APPROXIMATE.has(piece.toLowerCase()));
}

/** Where a joined moment ends: behind the bracket that the gap opens. */
function closed(text: string, end: number, gap: string): number {
  return gap.includes('(') && text.charAt(end) === ')' ? end + 1 : end;
}

function isClock(part: DateAtom | Clock): part is Clock {
  return 'hour' in part;
}
