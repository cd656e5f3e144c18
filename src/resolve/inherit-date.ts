import type { Interval, Resolved } from '../ast/nodes.ts';
import { minutesOf } from '../time/index.ts';
import { documentDate } from './document-date.ts';
import { giveDate, inheritedDate, needsDate } from './inherited-date.ts';
import { isInTimeline, milestoneTime, type WrittenTime } from './written-times.ts';

/**
 * Give the times in prose and fields the date that is written for them: at the
 * other end of their range, in the same block, or once for the document.
 *
 * @param assumed
 *   Date where the document has none.
 */
export function inheritDate(times: readonly WrittenTime[], assumed: string | undefined): void {
  dateRanges(times);
  for (const block of byBlock(times)) dateBlock(block);
  dateRanges(times);

  const written = documentDate(times);
  const date = (written && inheritedDate(written)) ?? assumedDate(assumed);
  if (!date) return;
  const told = times.filter((time) => !isInTimeline(time));
  for (const time of told) if (!isRangeEnd(time)) giveDate(time.timestamp, { ...date });
  dateRanges(told);
  moveEndBehindStart(times);
}

export function assumedDate(date: string | undefined): Resolved<string> | undefined {
  return date ? { explicitness: 'assumed', value: date } : undefined;
}

function dateRanges(times: readonly WrittenTime[]): void {
  for (const { interval } of times) if (interval) dateRange(interval);
}

/** `22:00 - 02:00` ends on the next day. */
function dateRange({ children: [start, end] }: Interval): void {
  if (!start.time || !end?.time) return;
  const days = minutesOf(end.time) < minutesOf(start.time) ? 1 : 0;
  if (needsDate(end)) giveDate(end, inheritedDate(start, days));
  else giveDate(start, inheritedDate(end, -days));
}

function isRangeEnd({ interval, timestamp }: WrittenTime): boolean {
  return interval?.children[1] === timestamp;
}

function byBlock(times: readonly WrittenTime[]): Iterable<WrittenTime[]> {
  const blocks = new Map<object, WrittenTime[]>();
  for (const time of times) {
    const block = blocks.get(time.block);
    if (block) block.push(time);
    else blocks.set(time.block, [time]);
  }
  return blocks.values();
}

/** The date in front of a time in the same block is its date, else the first one behind it. */
function dateBlock(times: readonly WrittenTime[]): void {
  let nearest = times.find(({ timestamp }) => timestamp.date)?.timestamp;
  for (const time of times) {
    if (time.timestamp.date) nearest = time.timestamp;
    else if (nearest && !isRangeEnd(time)) giveDate(time.timestamp, inheritedDate(nearest));
  }
}

/** An end that has the date of the start only by inheritance, but is before it, is a day later. */
function moveEndBehindStart(times: readonly WrittenTime[]): void {
  const start = milestoneTime('start', times);
  const end = milestoneTime('end', times);
  if (!start?.date || !start.time || !end?.time) return;
  if (end.date?.explicitness !== 'inherited' || end.date.value !== start.date.value) return;
  const next = inheritedDate(start, 1);
  if (next && minutesOf(end.time) < minutesOf(start.time)) end.date = next;
}
