import { leadingTime } from '../../../ast/event-time.ts';
import { hasOneMeaning } from '../../../ast/has-one-meaning.ts';
import type { Milestones } from '../../../ast/milestones.ts';
import type {
  EventKind,
  Postmortem,
  Section,
  TimelineEvent,
  Timestamp,
} from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { clockBetween, secondsBetween, secondsOfDay } from '../clocks/time-between.ts';
import type { Span } from './candidate-spans.ts';

/** A moment of an incident, in seconds from the first of them. */
export interface Moment {
  timestamp: Timestamp;
  seconds: number;
  kind: EventKind | undefined;
}

/** The moments at which the entries of an incident begin and end, and its turning points. */
export function momentsOf(
  tree: Postmortem,
  { incident, milestones }: { incident: number; milestones: Milestones },
): { moments: Moment[]; isComplete: boolean } {
  const kinds = new Map<Timestamp, EventKind | undefined>();
  for (const event of entriesByIncident(tree).get(incident) ?? []) {
    for (const time of leadingTime(event) ?? []) if (time) kinds.set(time, event.kind);
  }
  if (incident === 1) {
    for (const time of milestones.values()) if (!kinds.has(time)) kinds.set(time, undefined);
  }
  const known = [...kinds.keys()].filter((time) => time.time && hasOneMeaning(time));
  const seconds = onOneClock(known);
  const moments = known.flatMap((timestamp, index) => {
    const at = seconds[index];
    return at === undefined ? [] : [{ timestamp, seconds: at, kind: kinds.get(timestamp) }];
  });
  const clocks = [...kinds.keys()].filter(({ time }) => time);
  return { moments, isComplete: moments.length === clocks.length };
}

const entriesByIncident = oncePerTree((tree) => {
  const entries = new Map<number, TimelineEvent[]>();
  for (const { node, ancestors } of nodesOf(tree, 'timelineEvent')) {
    const section = ancestors.findLast((each): each is Section => each.type === 'section');
    const incident = section?.incident ?? 1;
    const known = entries.get(incident);
    if (known) known.push(node);
    else entries.set(incident, [node]);
  }
  return entries;
});

/** Seconds from the first; without any date, all are taken to be in the day after it. */
function onOneClock(times: readonly Timestamp[]): Array<number | undefined> {
  const [first] = times;
  if (!first) return [];
  if (times.some(({ date }) => date)) return times.map((time) => secondsBetween(first, time));
  return times.map((time) => {
    const seconds = clockBetween(first, time);
    return seconds === undefined ? undefined : (seconds + secondsOfDay) % secondsOfDay;
  });
}

/** The time from each of some moments to each later one of others. */
export function spansBetween(from: readonly Moment[], to: readonly Moment[]): Span[] {
  return from.flatMap((start) =>
    to.flatMap((end) => {
      const seconds = end.seconds - start.seconds;
      return seconds > 0 ? [{ from: start.timestamp, to: end.timestamp, seconds }] : [];
    }),
  );
}

/** Moments that the length of an incident may be counted from. */
export function beginnings(moments: readonly Moment[]): Moment[] {
  return moments.filter(({ kind, timestamp }, index) => {
    const isTold = timestamp.milestones?.some((each) => each === 'start' || each === 'detected');
    return isTold || kind === 'impact-start' || kind === 'detection' || index === 0;
  });
}

/** Moments that the length of an incident may be counted to. */
export function endings(moments: readonly Moment[]): Moment[] {
  return moments.filter(({ kind, timestamp }, index) => {
    const isTold = timestamp.milestones?.some((each) => each === 'end' || each === 'mitigated');
    const isLast = index >= moments.length - 2;
    return isTold || kind === 'resolution' || kind === 'mitigation' || isLast;
  });
}
