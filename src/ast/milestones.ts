import { toString } from 'mdast-util-to-string';
import { leadingTime } from './event-time.ts';
import { hasOneMeaning } from './has-one-meaning.ts';
import type { Milestone, Postmortem, TimelineEvent, Timestamp } from './nodes.ts';
import { nodesOf } from './nodes-of.ts';

/** Turning points of the incident, and the first moment that the document gives for each. */
export type Milestones = ReadonlyMap<Milestone, Timestamp>;

/**
 * The turning points, all of them, and those that the document calls so: in a
 * field, a range, the label of an entry, or an entry such as `Resolved 14:40` or
 * `Disk replaced (outage ends)`. The others are concluded from the words of an
 * entry.
 */
export function milestonesOf(tree: Postmortem): { all: Milestones; named: Milestones } {
  const all = new Map<Milestone, Timestamp>();
  const named = new Map<Milestone, Timestamp>();
  for (const { node: timestamp, ancestors } of nodesOf(tree, 'timestamp')) {
    if (!timestamp.milestones || !hasOneMeaning(timestamp)) continue;
    const event = ancestors.find((node): node is TimelineEvent => node.type === 'timelineEvent');
    for (const milestone of timestamp.milestones) {
      if (!all.has(milestone)) all.set(milestone, timestamp);
      if (!named.has(milestone) && (!event || isNamed(event))) named.set(milestone, timestamp);
    }
  }
  return { all, named };
}

/** The turning points as the entries of the timeline mark them: `Disk full (outage starts)`. */
export function markedMilestones(tree: Postmortem): Milestones {
  const marked = new Map<Milestone, Timestamp>();
  for (const { node: event } of nodesOf(tree, 'timelineEvent')) {
    if (!event.milestone || marked.has(event.milestone)) continue;
    const [start] = leadingTime(event) ?? [];
    if (!start || !hasOneMeaning(start)) continue;
    if (isNamed(event)) marked.set(event.milestone, start);
  }
  return marked;
}

/** Whether the name of a field is that of a turning point. */
export function isMilestone(name: string): name is Milestone {
  return names.has(name);
}

function isNamed(event: TimelineEvent): boolean {
  if (event.children.some(({ type }) => type === 'label')) return true;
  const text = toString(event.children.filter(({ type }) => type === 'description'));
  const words = text.slice(0, 200).match(/\p{L}{3,}/gu) ?? [];
  return words.length < 3 || turningWords.test(text);
}

const turningWords =
  /\b(?:outage|incident|impact|downtime|disruption) (?:is |was |has |fully )?(?:start|begin|began|end|over\b)|(?:^|[<([*_.!?]\s{0,2})(?:start|beginning|onset|end) of (?:the )?(?:outage|incident|impact|downtime|disruption)\b/i;

const names: ReadonlySet<string> = new Set<Milestone>([
  'start',
  'detected',
  'acknowledged',
  'mitigated',
  'end',
]);
