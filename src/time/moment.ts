import type { Impossibility, Zone } from '../ast/nodes.ts';

/** A moment as far as a text gives it. Offsets are UTF-16 indices into that text. */
export interface Moment {
  type: 'moment';
  start: number;
  end: number;
  /** Full ISO 8601 date, `2024-03-05`: only if the year is written and the day exists. */
  date?: string;
  /** XML Schema's gMonthDay, `--03-05`, when the year is not written. */
  monthDay?: string;
  /** Day of the week as written next to the date or clock: Monday is 1, Sunday is 7. */
  weekday?: number;
  /**
   * Both readings of `03/04/2024`, month first, then day first; there is no `date` then. Without a
   * year (`9/10 8:30`) they are both `--MM-DD`, and there is no `monthDay`.
   */
  ambiguousDates?: [string, string];
  /** `14:02` or `14:02:37` on a 24-hour wall clock, as written: `24:00` stays `24:00`. */
  time?: string;
  /** Zone written on this very moment. */
  zone?: Zone;
  /** `~14:00`, `around 14:00`; the word or mark is part of the span. */
  approximate?: true;
  impossible?: Impossibility;
}

/** From one moment to another; without `to` the end is open (`14:02 -`, `14:02 onwards`). */
export interface Range {
  type: 'range';
  start: number;
  end: number;
  from: Moment;
  to?: Moment;
}

export type TimeExpression = Moment | Range;

/** The moment, or that from which a range goes. */
export function firstMoment(time: TimeExpression): Moment {
  return time.type === 'range' ? time.from : time;
}

/** How to read what a text alone does not tell. */
export interface ReadOptions {
  /** Whether `03/04/2024` is 3 April. Without it such a date is ambiguous. */
  dayFirst?: boolean;
}
