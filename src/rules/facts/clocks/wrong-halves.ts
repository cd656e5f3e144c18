import type { Section, Timestamp } from '../../../ast/nodes.ts';
import { clocksOf, type DoubtfulRun, doubtfulRuns } from './half-days.ts';

/** The entries of a section that may be in the wrong half of the day. */
export interface HalfDays {
  /** Runs of `12:10 AM`, and of `12:10 PM`. */
  twelves: readonly DoubtfulRun[];
  /** Runs of times without AM or PM, where other entries have it. */
  open: readonly DoubtfulRun[];
  /** What the entries that have it end with. */
  sample: string;
}

/** The runs of entries of a section that are on the 12-hour clock and in doubt. */
export function halfDaysOf(section: Section): HalfDays {
  const clocks = clocksOf(section);
  const halves = clocks.flatMap(({ written }) => written?.half || []);
  const isTwelveHour = halves.length > 1 && clocks.every(({ written }) => written);
  return {
    twelves: [
      ...doubtfulRuns(clocks, ({ hour, half }) => hour === 12 && /a/i.test(half)),
      ...doubtfulRuns(clocks, ({ hour, half }) => hour === 12 && /p/i.test(half)),
    ],
    open: isTwelveHour ? doubtfulRuns(clocks, ({ half }) => half === '') : [],
    sample: halves[0] ?? '',
  };
}

/** The times that break the order of a section, and are in order in the other half of the day. */
export function wrongHalves(section: Section): ReadonlySet<Timestamp> {
  const { twelves, open } = halfDaysOf(section);
  const broken = [...twelves, ...open].filter(({ isOrdered }) => !isOrdered);
  return new Set(broken.flatMap(({ moved }) => moved.map(({ timestamp }) => timestamp)));
}
