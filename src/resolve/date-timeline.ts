import type { Section, Timestamp } from '../ast/nodes.ts';
import { daysBetween, minutesOf } from '../time/index.ts';
import { documentDate } from './document-date.ts';
import { assumedDate } from './inherit-date.ts';
import { giveDate, inheritedDate } from './inherited-date.ts';
import { milestoneTime, type WrittenTime } from './written-times.ts';

/**
 * Date the entries of each timeline: an entry has the date above it, or that of
 * the incident, and the next one when the clock falls back over midnight.
 *
 * @param assumed
 *   Date of the first entry where the document has none.
 */
export function dateTimeline(times: readonly WrittenTime[], assumed: string | undefined): void {
  const before = beforeTimeline(times);
  const dates = datesOfIncidents(times);
  for (const timeline of byTimeline(times)) {
    const first = timeline[0]?.timestamp;
    const own = dates.get(incidentOf(timeline[0]));
    if (first && !own && !before) giveDate(first, assumedDate(assumed));
    dateEntries(timeline, own ?? before);
  }
}

/** What the first entry continues: the start of the incident, else the date of the document. */
function beforeTimeline(times: readonly WrittenTime[]): Timestamp | undefined {
  const start = milestoneTime('start', times);
  const end = milestoneTime('end', times);
  // Undated entries of an incident of several days could be of any of them.
  if (start?.date && end?.date && daysBetween(start.date.value, end.date.value) > 1) return;
  return start?.date ? start : documentDate(times);
}

/**
 * Of several incidents, the first date of each, which its timeline continues: not of the first
 * where its start is known.
 */
function datesOfIncidents(times: readonly WrittenTime[]): Map<number | undefined, Timestamp> {
  const dates = new Map<number | undefined, Timestamp>();
  const isStartKnown = milestoneTime('start', times)?.date !== undefined;
  for (const time of times) {
    const incident = incidentOf(time);
    if (incident === undefined || (incident === 1 && isStartKnown)) continue;
    if (time.timestamp.date && !dates.has(incident)) dates.set(incident, time.timestamp);
  }
  return dates;
}

function incidentOf(time: WrittenTime | undefined): number | undefined {
  return time?.sections.at(-1)?.incident;
}

function byTimeline(times: readonly WrittenTime[]): Iterable<WrittenTime[]> {
  const timelines = new Map<Section, WrittenTime[]>();
  for (const time of times) {
    const section = timelineOf(time);
    if (!section) continue;
    const timeline = timelines.get(section);
    if (timeline) timeline.push(time);
    else timelines.set(section, [time]);
  }
  return timelines.values();
}

/** Of several incidents under one title "Timeline", each has its own. */
function timelineOf(time: WrittenTime): Section | undefined {
  const timelines = time.sections.filter(({ kinds }) => kinds.includes('timeline'));
  return timelines.find(({ incident }) => incident === incidentOf(time)) ?? timelines[0];
}

function dateEntries(times: readonly WrittenTime[], before: Timestamp | undefined): void {
  // The entry, date line or heading that the next entry continues.
  let last = before;
  const newestFirst = isNewestFirst(times);
  for (const { timestamp } of times) {
    const isNextDay = last && !newestFirst && crossesMidnight(last, timestamp);
    if (last) giveDate(timestamp, inheritedDate(last, isNextDay ? 1 : 0));
    if (timestamp.date) last = timestamp;
  }
}

/** More than half a day back is the next day; less is an entry out of order. */
function crossesMidnight(before: Timestamp, after: Timestamp): boolean {
  if (!before.time || !after.time) return false;
  return minutesOf(before.time) - minutesOf(after.time) > halfDay;
}

const halfDay = 12 * 60;

function isNewestFirst(times: readonly WrittenTime[]): boolean {
  const clocks = times.flatMap(({ timestamp, interval }) =>
    timestamp.time && interval?.children[1] !== timestamp ? [minutesOf(timestamp.time)] : [],
  );
  const falls = clocks.filter((clock, index) => index > 0 && clock < (clocks[index - 1] as number));
  return clocks.length > 3 && falls.length > mostFalls * (clocks.length - 1);
}

/** Share of entries before the one above, from which a timeline is newest first. */
const mostFalls = 0.7;
