import { leadingTime } from '../../../ast/event-time.ts';
import { isMilestone, type Milestones } from '../../../ast/milestones.ts';
import type {
  Field,
  Interval,
  Milestone,
  Node,
  Postmortem,
  Section,
  TimelineEvent,
  Timestamp,
} from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';

/**
 * The turning points of each incident besides the first, where a document tells of several: the
 * range of its section on the duration, its fields, and its first sign.
 */
export function otherMilestones(tree: Postmortem): Milestones[] {
  const incidents = new Map<number, Map<Milestone, Timestamp>>();
  for (const { node, ancestors } of nodesOf(tree, 'timestamp')) {
    const section = ancestors.findLast((each): each is Section => each.type === 'section');
    const incident = section?.incident ?? 1;
    const milestone = section && milestoneOf(node, section, ancestors);
    if (incident === 1 || !milestone || node.impossible || node.due) continue;
    const milestones = incidents.get(incident) ?? new Map<Milestone, Timestamp>();
    if (!milestones.has(milestone)) milestones.set(milestone, node);
    incidents.set(incident, milestones);
  }
  return [...incidents.values()];
}

function milestoneOf(
  time: Timestamp,
  { kinds }: Section,
  ancestors: readonly Node[],
): Milestone | undefined {
  const event = ancestors.find((node): node is TimelineEvent => node.type === 'timelineEvent');
  if (event) return event.kind === 'detection' && isLead(time, event) ? 'detected' : undefined;

  const field = ancestors.find((node): node is Field => node.type === 'field');
  if (field && isMilestone(field.name)) return field.name;

  const [start, end] = ancestors.findLast(isInterval)?.children ?? [];
  if (!end || !kinds.includes('duration')) return undefined;
  return time === start ? 'start' : 'end';
}

function isLead(time: Timestamp, event: TimelineEvent): boolean {
  return time.time !== undefined && leadingTime(event)?.[0] === time;
}

function isInterval(node: Node): node is Interval {
  return node.type === 'interval';
}
