import { leadingTime } from '../../../ast/event-time.ts';
import { milestonesOf } from '../../../ast/milestones.ts';
import type { Node, Postmortem, TimelineEvent, Timestamp } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { clockBetween, secondsBetween, secondsOfDay } from '../clocks/time-between.ts';
import { type TimedEntry, timedEntries } from './timed-entries.ts';

/** When the incident was, as the document says above or beside its timeline. */
export interface IncidentWindow {
  start?: Timestamp | undefined;
  end?: Timestamp | undefined;
}

/** The start and the end that are told in a field, a range, a sentence, or an entry that is but a name and a time. */
export function incidentWindow(tree: Postmortem): IncidentWindow {
  const { named } = milestonesOf(tree);
  const events = new Map<Node, TimelineEvent>();
  for (const { node, ancestors } of nodesOf(tree, 'timestamp')) {
    const event = ancestors.find((each): each is TimelineEvent => each.type === 'timelineEvent');
    if (event) events.set(node, event);
  }
  const told = (time: Timestamp | undefined) => {
    const event = time && events.get(time);
    return time?.time && !(event && leadingTime(event)) ? time : undefined;
  };
  return { start: told(named.get('start')), end: told(named.get('end')) };
}

/** The entries of the first incident that tell what happened, with the time they begin with. */
export function entriesOf(tree: Postmortem): TimedEntry[] {
  return nodesOf(tree, 'section')
    .filter(({ node }) => (node.incident ?? 1) === 1)
    .flatMap(({ node }) => timedEntries(node))
    .filter(({ isField, time }) => !isField && time.time);
}

/**
 * Seconds from one moment to another. Where a date is not known, they are taken to be less than
 * half a day apart.
 */
export function nearestBetween(from: Timestamp, to: Timestamp): number | undefined {
  const seconds = secondsBetween(from, to);
  if (seconds !== undefined) return seconds;
  const clocks = from.date && to.date ? undefined : clockBetween(from, to);
  if (clocks === undefined) return undefined;
  const half = secondsOfDay / 2;
  return ((((clocks + half) % secondsOfDay) + secondsOfDay) % secondsOfDay) - half;
}
