import type { Moment, PostmortemDocument } from '../json/postmortem-document.ts';
import { secondsOfDay } from './clock.ts';

type ToClock = (moment: Moment) => number | undefined;

/**
 * Where moments lie to each other in a document without dates: an entry far earlier on the clock
 * than the one above it is on the next day.
 *
 * @returns Seconds from midnight of the first day.
 */
export function undatedSeconds(document: PostmortemDocument, toClock: ToClock): ToClock {
  const known = new Map<string, number>();
  const entries = document.timeline.flatMap(({ at, until }) => [at, until]);
  let last: number | undefined;
  for (const moment of entries) {
    const clock = moment ? toClock(moment) : undefined;
    if (!moment || clock === undefined) continue;
    last = last === undefined ? clock : notBefore(clock, last - secondsOfDay / 2);
    known.set(keyOf(moment), last);
  }
  addMilestones(document, toClock, known);
  const midnight = firstMidnight(known);
  return (moment) => {
    const seconds = known.get(keyOf(moment));
    return seconds === undefined ? undefined : seconds - midnight;
  };
}

function addMilestones(
  { incident, timeline }: PostmortemDocument,
  toClock: ToClock,
  known: Map<string, number>,
): void {
  const first = timeline.find(({ at }) => at && known.has(keyOf(at)))?.at;
  let earliest = first ? (known.get(keyOf(first)) ?? 0) - secondsOfDay / 2 : 0;
  const { start, detected, acknowledged, mitigated, end } = incident;
  for (const moment of [start, detected, acknowledged, mitigated, end]) {
    const clock = moment ? toClock(moment) : undefined;
    if (!moment || clock === undefined) continue;
    const seconds = known.get(keyOf(moment)) ?? notBefore(clock, earliest);
    known.set(keyOf(moment), seconds);
    if (moment === start) earliest = seconds;
  }
}

/** An incident may begin on the day before its first entry. */
function firstMidnight(known: ReadonlyMap<string, number>): number {
  const first = [...known.values()].reduce((one, other) => Math.min(one, other), secondsOfDay);
  return Math.floor(Math.min(first, 0) / secondsOfDay) * secondsOfDay;
}

/** The first time that a clock shows a time from a moment on. */
function notBefore(clock: number, earliest: number): number {
  return clock + Math.ceil((earliest - clock) / secondsOfDay) * secondsOfDay;
}

/** A milestone may be the time of an entry, and is another object then. */
function keyOf({ position, text }: Moment): string {
  return `${position.start.offset} ${text}`;
}
