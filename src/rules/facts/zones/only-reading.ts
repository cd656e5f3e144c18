import { leadingTime } from '../../../ast/event-time.ts';
import type { Section, TimelineEvent, Timestamp } from '../../../ast/nodes.ts';
import { minutesOf, toInstant } from '../../../time/index.ts';
import type { ChangedTime } from './clock-changes.ts';

/**
 * Which of two moments a time that clocks showed twice was: `0` for the earlier, `1` for the later.
 * The entries before and behind tell it: they are taken to be in order.
 *
 * @param all All such times of the document.
 * @returns Nothing where both are possible, or none.
 */
export function onlyReading(
  { timestamp, ancestors, change }: ChangedTime,
  all: readonly ChangedTime[],
): 0 | 1 | undefined {
  const section = ancestors.findLast((each): each is Section => each.type === 'section');
  const event = ancestors.findLast((each): each is TimelineEvent => each.type === 'timelineEvent');
  if (!section || !event || leadingTime(event)?.[0] !== timestamp) return undefined;

  const times = section.children.flatMap((each) =>
    each.type === 'timelineEvent' ? (leadingTime(each)?.[0] ?? []) : [],
  );
  const at = times.indexOf(timestamp);
  const repeated = new Set(all.map((each) => each.timestamp));
  const before = walk([timestamp, ...times.slice(0, at).toReversed()], repeated);
  const behind = walk(times.slice(at), repeated);
  const [first, second] = change.offsets.map((offset) => instantAt(timestamp, offset));
  const isSecond = before.clocks.some(isRise) || isBefore(first, before.instant);
  const isFirst = behind.clocks.some(isFall) || isBefore(behind.instant, second);
  if (isFirst === isSecond) return undefined;
  return isFirst ? 0 : 1;
}

/** The clocks of the times that were twice, up to the first that was not, and its instant. */
function walk(
  times: readonly Timestamp[],
  repeated: ReadonlySet<Timestamp>,
): { clocks: number[]; instant: string | undefined } {
  const end = times.findIndex((time) => !repeated.has(time));
  const run = end < 0 ? times : times.slice(0, end);
  const clocks = run.map(({ time = '' }) => minutesOf(time));
  const next = times[end];
  return { clocks, instant: next && instantAt(next) };
}

function isFall(clock: number, index: number, clocks: readonly number[]): boolean {
  return index > 0 && clock < (clocks[index - 1] ?? 0);
}

function isRise(clock: number, index: number, clocks: readonly number[]): boolean {
  return index > 0 && clock > (clocks[index - 1] ?? 0);
}

/** In UTC, so that text compares. */
function instantAt({ date, time, zone }: Timestamp, offset?: number): string | undefined {
  if (!date || !time || !zone) return undefined;
  const value = offset === undefined ? zone.value : { name: '', offset };
  return toInstant({ date: date.value, time, zone: value });
}

function isBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one < other;
}
