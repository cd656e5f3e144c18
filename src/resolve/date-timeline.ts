import type { Milestone, Section, Timestamp } from '../ast/nodes.ts';
import { daysBetween, minutesOf } from '../time/index.ts';
import { inheritedFrom, needsDate } from './inherit-date.ts';
import { isInTimeline, type WrittenTime } from './written-times.ts';

/**
 * Date the entries of each timeline: an entry has the date above it, or that of
 * the incident, and the next one when the clock falls back over midnight.
 */
export function dateTimeline(times: readonly WrittenTime[]): void {
  const start = milestone('start', times);
  const end = milestone('end', times);
  const first = times.find((time) => !isInTimeline(time) && time.timestamp.date)?.timestamp;
  // Undated entries of an incident of days could be of any of them.
  const isLong = start?.date && end?.date && daysBetween(start.date.value, end.date.value) > 1;
  const fallback = isLong ? undefined : (start ?? first);
  for (const timeline of byTimeline(times)) dateEntries(timeline, fallback);
}

function byTimeline(times: readonly WrittenTime[]): Iterable<WrittenTime[]> {
  const timelines = new Map<Section, WrittenTime[]>();
  for (const time of times) {
    const section = time.sections.find(({ kinds }) => kinds.includes('timeline'));
    if (!section) continue;
    const timeline = timelines.get(section);
    if (timeline) timeline.push(time);
    else timelines.set(section, [time]);
  }
  return timelines.values();
}

function dateEntries(times: readonly WrittenTime[], fallback: Timestamp | undefined): void {
  // The entry, date line or heading that the next entry continues.
  let last = fallback;
  const newestFirst = isNewestFirst(times);
  for (const { timestamp } of times) {
    if (needsDate(timestamp) && last) {
      const date = inheritedFrom(last, !newestFirst && crossesMidnight(last, timestamp) ? 1 : 0);
      if (date) timestamp.date = date;
    }
    if (timestamp.date) last = timestamp;
  }
}

/** More than half a day back is the next day; less is an entry out of order. */
export function crossesMidnight(before: Timestamp, after: Timestamp): boolean {
  if (!before.time || !after.time) return false;
  return minutesOf(before.time) - minutesOf(after.time) > 12 * 60;
}

function isNewestFirst(times: readonly WrittenTime[]): boolean {
  const clocks = times.flatMap(({ timestamp, interval }) =>
    timestamp.time && interval?.children[1] !== timestamp ? [minutesOf(timestamp.time)] : [],
  );
  const falls = clocks.filter((clock, index) => index > 0 && clock < (clocks[index - 1] as number));
  return clocks.length > 3 && falls.length > 0.7 * (clocks.length - 1);
}

function milestone(name: Milestone, times: readonly WrittenTime[]): Timestamp | undefined {
  return times.find(({ timestamp }) => timestamp.milestones?.includes(name))?.timestamp;
}
