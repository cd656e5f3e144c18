import { leadingTime } from '../../../ast/event-time.ts';
import { hasOneMeaning } from '../../../ast/has-one-meaning.ts';
import type { Section, Timestamp } from '../../../ast/nodes.ts';
import { daysBetween, minutesOf } from '../../../time/index.ts';
import { halfDay, otherHalf, type TwelveHourClock, twelveHourClock } from './twelve-hour-clock.ts';

/** The time of an entry, and how it is written if that is on the 12-hour clock. */
export interface EntryClock {
  timestamp: Timestamp;
  written: TwelveHourClock | undefined;
}

/** Entries beside each other of which each may be in either half of the day. */
export interface DoubtfulRun {
  entries: readonly EntryClock[];
  before: EntryClock | undefined;
  after: EntryClock | undefined;
  /** Whether the timeline goes on in order as it is written. */
  isOrdered: boolean;
  /** Whether it does so if all entries are in the other half of the day. */
  isOrderedOtherwise: boolean;
  /** The entries that have to be in the other half of the day, so that it does. */
  moved: readonly EntryClock[];
}

/** The clocks that the entries of a section begin with. */
export function clocksOf({ children }: Section): EntryClock[] {
  return children.flatMap((child) => {
    const timestamp = child.type === 'timelineEvent' ? leadingTime(child)?.[0] : undefined;
    const isRead = timestamp?.time && hasOneMeaning(timestamp);
    return isRead ? [{ timestamp, written: twelveHourClock(timestamp) }] : [];
  });
}

/** The longest runs of entries whose half of the day is doubtful as they are written. */
export function doubtfulRuns(
  clocks: readonly EntryClock[],
  isDoubtful: (written: TwelveHourClock) => boolean,
): DoubtfulRun[] {
  const isDoubtfulAt = (index: number) => {
    const written = clocks[index]?.written;
    return written !== undefined && isDoubtful(written);
  };
  const runs: DoubtfulRun[] = [];
  for (let start = 0; start < clocks.length; start++) {
    let end = start;
    while (isDoubtfulAt(end)) end++;
    if (end > start) runs.push(runOf(clocks, start, end));
    start = end;
  }
  return runs;
}

function runOf(clocks: readonly EntryClock[], start: number, end: number): DoubtfulRun {
  const [before, after] = [clocks[start - 1], clocks[end]];
  const entries = clocks.slice(start, end);
  const run = clocks.slice(Math.max(0, start - 1), end + 1);
  const asWritten = entries.map(({ timestamp }) => minutesIn(timestamp));
  const otherwise = entries.map(({ timestamp }) => otherHalf(timestamp));
  const isOrdered = (minutes: readonly number[]) => goesOn(run, minutes, before ? 1 : 0);

  const firsts = before ? [minutesIn(before.timestamp)] : [asWritten[0], otherwise[0]];
  const fitting = firsts
    .map((first = 0) => soonest(first, asWritten, otherwise))
    .find((minutes) => isOrdered(minutes));
  const around = clocks.slice(Math.max(0, start - 2), end + 1).map(({ timestamp }) => timestamp);
  const isWrongAbove = fitting && before?.written?.half && isShorterAbove(around, before, fitting);
  return {
    entries,
    before,
    after,
    isOrdered: isOrdered(asWritten),
    isOrderedOtherwise: isOrdered(otherwise),
    moved: isWrongAbove
      ? []
      : entries.filter((_, index) => fitting && fitting[index] !== asWritten[index]),
  };
}

/** Whether the other half of the day for the entry above makes the timeline as short, or shorter. */
function isShorterAbove(
  around: readonly Timestamp[],
  { timestamp: above }: EntryClock,
  fitting: readonly number[],
): boolean {
  const from = around.indexOf(above);
  const mended = around.map((each, index) => fitting[index - from - 1] ?? minutesIn(each));
  const other = around.map((each) => (each === above ? otherHalf(each) : minutesIn(each)));
  return length(other) <= length(mended);
}

/** Minutes that a timeline of clocks takes. */
function length(clocks: readonly number[]): number {
  return clocks.slice(1).reduce((sum, to, index) => sum + wait(clocks[index] ?? to, to), 0);
}

function minutesIn({ time = '' }: Timestamp): number {
  return minutesOf(time);
}

/** For each entry the half of the day that comes sooner behind the one above. */
function soonest(first: number, asWritten: readonly number[], otherwise: readonly number[]) {
  let last = first;
  return asWritten.map((written, index) => {
    const other = otherwise[index] ?? written;
    last = wait(last, other) < wait(last, written) ? other : written;
    return last;
  });
}

function wait(from: number, to: number): number {
  return (to - from + 2 * halfDay) % (2 * halfDay);
}

/** Whether each entry of a run is after the one above, some of them at other minutes. */
function goesOn(run: readonly EntryClock[], minutes: readonly number[], from: number): boolean {
  const clocks = run.map(({ timestamp }, index) => ({
    timestamp,
    minutes: minutes[index - from] ?? minutesIn(timestamp),
  }));
  return clocks.slice(1).every((to, index) => isLater(clocks[index] as Clock, to));
}

interface Clock {
  timestamp: Timestamp;
  minutes: number;
}

/** Without a date on the second, a fall by more than half a day is after midnight. */
function isLater(from: Clock, to: Clock): boolean {
  const [a, b] = [from.timestamp, to.timestamp];
  if (a.zone && b.zone && a.zone.value.name !== b.zone.value.name) return true;
  const seconds = to.minutes - from.minutes;
  if (a.date && b.date?.explicitness === 'explicit') {
    return daysBetween(a.date.value, b.date.value) * 2 * halfDay + seconds >= 0;
  }
  return seconds >= 0 || seconds < -halfDay || Boolean(a.approximate ?? b.approximate);
}
