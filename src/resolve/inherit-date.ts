import type { Postmortem, Resolved, Timestamp } from '../ast/nodes.ts';
import { addDays, minutesOf } from '../time/index.ts';
import { isInTimeline, type WrittenTime } from './written-times.ts';

/**
 * Give the times in prose and fields the date that is written for them: at the
 * other end of their range, in the same sentence, or once for the document.
 */
export function inheritDate(
  tree: Postmortem,
  times: readonly WrittenTime[],
  assumed: string | undefined,
): void {
  for (const time of times) fromRange(time);
  for (const group of byBlock(times)) fromBlock(group);
  for (const time of times) fromRange(time);

  const anchor =
    documentDate(times) ?? (assumed ? { explicitness: 'assumed', value: assumed } : undefined);
  if (!anchor) return;
  for (const time of times) {
    if (isInTimeline(time)) continue;
    if (needsDate(time.timestamp) && !isRangeEnd(time)) time.timestamp.date = { ...anchor };
    fromRange(time);
  }
  endAfterStart(tree, times);
}

export function needsDate({ time, date, monthDay, readings }: Timestamp): boolean {
  return time !== undefined && !date && !monthDay && !readings;
}

/** The date of `timestamp`, as something that others inherit. */
export function inheritedFrom(timestamp: Timestamp, days = 0): Resolved<string> | undefined {
  const { date, position } = timestamp;
  if (!date) return;
  const value = days === 0 ? date.value : addDays(date.value, days);
  if (date.explicitness === 'assumed') return { explicitness: 'assumed', value };
  const from = date.explicitness === 'inherited' ? date.from : position;
  return from && { explicitness: 'inherited', value, from };
}

/** `22:00 - 02:00` ends on the next day. */
function fromRange({ interval }: WrittenTime): void {
  const [start, end] = interval?.children ?? [];
  if (!start?.time || !end?.time) return;
  const crosses = minutesOf(end.time) < minutesOf(start.time) ? 1 : 0;
  if (needsDate(end)) setDate(end, inheritedFrom(start, crosses));
  else if (needsDate(start)) setDate(start, inheritedFrom(end, -crosses));
}

function setDate(timestamp: Timestamp, date: Resolved<string> | undefined): void {
  if (date) timestamp.date = date;
}

function isRangeEnd({ interval, timestamp }: WrittenTime): boolean {
  return interval?.children[1] === timestamp;
}

function byBlock(times: readonly WrittenTime[]): Iterable<WrittenTime[]> {
  const groups = new Map<object, WrittenTime[]>();
  for (const time of times) {
    const group = groups.get(time.block);
    if (group) group.push(time);
    else groups.set(time.block, [time]);
  }
  return groups.values();
}

/** The date before a time in the same block is its date, else the one behind it. */
function fromBlock(times: readonly WrittenTime[]): void {
  const dated = times.filter(({ timestamp }) => timestamp.date);
  if (dated.length === 0) return;
  for (const [index, time] of times.entries()) {
    if (!needsDate(time.timestamp) || isRangeEnd(time)) continue;
    const before = times.slice(0, index).findLast(({ timestamp }) => timestamp.date);
    setDate(time.timestamp, inheritedFrom((before ?? (dated[0] as WrittenTime)).timestamp));
  }
}

/** The date of the incident: of its start, else of a date field, of the title, of the first date. */
function documentDate(times: readonly WrittenTime[]): Resolved<string> | undefined {
  const dated = times.filter(({ timestamp }) => timestamp.date);
  const found =
    dated.find(({ timestamp }) => timestamp.milestones?.includes('start')) ??
    dated.find(({ block }) => block.type === 'field' && 'name' in block && block.name === 'date') ??
    dated.find(({ block, sections }) => block.type === 'title' && sections.length === 0) ??
    dated.find((time) => !isInTimeline(time)) ??
    undefined;
  return found && inheritedFrom(found.timestamp);
}

/** An end that got the date of the document, but is before the start, is on the next day. */
function endAfterStart(_tree: Postmortem, times: readonly WrittenTime[]): void {
  const start = times.find(({ timestamp }) => timestamp.milestones?.includes('start'))?.timestamp;
  const end = times.find(({ timestamp }) => timestamp.milestones?.includes('end'))?.timestamp;
  if (!start?.date || !start.time || !end?.time) return;
  if (end.date?.explicitness !== 'inherited' || end.date.value !== start.date.value) return;
  if (minutesOf(end.time) < minutesOf(start.time)) setDate(end, inheritedFrom(start, 1));
}
