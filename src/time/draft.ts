import { approximationBefore } from './approximation.ts';
import type { Clock } from './clock.ts';
import type { DateAtom } from './date-atom.ts';
import type { Moment } from './moment.ts';

/** A date, a clock, or both together: a moment whose 12-hour clock is not yet read. */
export interface Draft {
  start: number;
  end: number;
  date?: DateAtom;
  clock?: Clock;
  /** A clock with no date before it, and one behind it (`10:00 on March 5`). */
  dateBehind?: true;
  approximate?: true;
  /** Day of the week written with the clock alone. */
  weekday?: number;
}

/** Extends a draft over the word or mark before it that makes it approximate. */
export function withApproximation(text: string, draft: Draft, behind: number): Draft {
  const start = approximationBefore(text, draft.start, behind);
  const inner = draft.clock?.approximate ?? draft.approximate;
  if (start === undefined) return inner ? { ...draft, approximate: true } : draft;
  return { ...draft, start, approximate: true };
}

/** The moment that a draft amounts to, its clock on 24 hours. */
export function momentOf(draft: Draft): Moment {
  const { date, clock } = draft;
  const impossible = date?.impossible ?? clock?.impossible;
  const time = clock && clockTime(clock);
  const weekday = date?.weekday ?? draft.weekday;
  return {
    type: 'moment',
    start: draft.start,
    end: draft.end,
    ...(date?.date === undefined ? {} : { date: date.date }),
    ...(date?.monthDay === undefined ? {} : { monthDay: date.monthDay }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(date?.ambiguousDates ? { ambiguousDates: date.ambiguousDates } : {}),
    ...(time === undefined ? {} : { time }),
    ...(clock?.zone ? { zone: clock.zone } : {}),
    ...(draft.approximate ? { approximate: true } : {}),
    ...(impossible ? { impossible } : {}),
  };
}

/** Hour on the 24-hour clock. */
export function hourOf({ hour, meridiem }: Clock): number {
  if (meridiem === 'am' && hour === 12) return 0;
  return meridiem === 'pm' && hour > 0 && hour < 12 ? hour + 12 : hour;
}

function clockTime(clock: Clock): string | undefined {
  if (clock.impossible && clock.impossible !== 'meridiem') return undefined;
  const parts = [hourOf(clock), clock.minute];
  if (clock.second !== undefined) parts.push(clock.second);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
