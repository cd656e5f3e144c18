import type { Duration as DurationNode, Milestone, Timestamp } from '../ast/nodes.ts';
import type { Facts } from './facts.ts';
import { minutesEast, toMoment } from './moment.ts';
import type { Duration, Incident, Moment } from './postmortem-document.ts';

const secondsOfDay = 24 * 60 * 60;

/** Tell the turning points of the incident and how long it lasted. */
export function toIncident({ milestones, durations, eventTimes }: Facts): Incident {
  const [start, end] = [milestones.get('start'), milestones.get('end')];
  // An entry of the timeline may end the incident, a stated length is sure.
  const isTold = ![start, end].some((time) => time && eventTimes.has(time));
  const [stated] = durations;
  return {
    start: momentOf('start'),
    detected: momentOf('detected'),
    acknowledged: momentOf('acknowledged'),
    mitigated: momentOf('mitigated'),
    end: momentOf('end'),
    duration: stated && !isTold ? toStated(stated) : toDuration(start, end, stated),
  };

  function momentOf(milestone: Milestone): Moment | null {
    const timestamp = milestones.get(milestone);
    return timestamp ? toMoment(timestamp) : null;
  }
}

function toDuration(
  start: Timestamp | undefined,
  end: Timestamp | undefined,
  stated: DurationNode | undefined,
): Duration | null {
  const seconds = start && end ? secondsBetween(start, end) : undefined;
  if (seconds !== undefined) return { text: stated?.value ?? null, seconds, source: 'computed' };
  return stated ? toStated(stated) : null;
}

function toStated({ value, seconds }: DurationNode): Duration {
  return { text: value, seconds, source: 'stated' };
}

/** @returns Nothing where the moments do not tell: an end before its start is a slip of the pen. */
function secondsBetween(start: Timestamp, end: Timestamp): number | undefined {
  if (!start.time || !end.time) return;
  if (Boolean(start.date) !== Boolean(end.date)) return;

  const seconds = wallSeconds(end) - wallSeconds(start) - secondsBetweenZones(start, end);
  if (start.date) return seconds >= 0 ? seconds : undefined;
  if (Number.isNaN(seconds)) return;
  // Without dates, an end that is earlier on the clock is on the next day.
  return ((seconds % secondsOfDay) + secondsOfDay) % secondsOfDay;
}

function secondsBetweenZones(start: Timestamp, end: Timestamp): number {
  const [from, to] = [minutesEast(start), minutesEast(end)];
  return from === undefined || to === undefined ? 0 : (to - from) * 60;
}

/** Seconds on the wall clock, since any one date or, without a date, since midnight. */
function wallSeconds({ date, time }: Timestamp): number {
  return Date.parse(`${date?.value ?? '1970-01-01'}T${time}Z`) / 1000;
}
