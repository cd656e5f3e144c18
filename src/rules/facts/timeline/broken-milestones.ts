import { toString } from 'mdast-util-to-string';
import { type Milestones, markedMilestones, milestonesOf } from '../../../ast/milestones.ts';
import type { Field, Milestone, Postmortem, Timestamp } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { datesBetween, secondsBetween, secondsOfDay } from '../clocks/time-between.ts';

/**
 * The turning points of the first incident that are in an order which cannot be, as they are named,
 * as the timeline marks them, or by a field such as `Date/time: …`.
 */
export function brokenMilestones(tree: Postmortem): Pair | undefined {
  const { named } = milestonesOf(tree);
  return brokenPair(named) ?? brokenPair(markedMilestones(tree)) ?? dateBehindEnd(tree);
}

/** Two moments, of which the first cannot be after the second. */
export interface Pair {
  earlier: string;
  from: Timestamp;
  later: string;
  to: Timestamp;
  /** Which of them is told of, if not the second. */
  place?: Timestamp;
}

/** The first pair that is in an order which cannot be. */
export function brokenPair(milestones: Milestones): Pair | undefined {
  for (const [earlier, later, tolerance] of order) {
    const [from, to] = [milestones.get(earlier), milestones.get(later)];
    if (from && to && from !== to && gap(from, to) < -tolerance)
      return { earlier: names[earlier], from, later: names[later], to };
  }
  return undefined;
}

const names: Record<Milestone, string> = {
  start: 'the start',
  detected: 'the detection',
  acknowledged: 'the acknowledgement',
  mitigated: 'the mitigation',
  end: 'the end',
};

/** The first is not later than the second by more than the seconds; what says most comes first. */
const order: ReadonlyArray<readonly [Milestone, Milestone, number]> = [
  ['start', 'end', 0],
  ['mitigated', 'end', 0],
  ['start', 'mitigated', 0],
  ['detected', 'end', 0],
  ['detected', 'mitigated', 0],
  ['acknowledged', 'end', 0],
  ['detected', 'acknowledged', 0],
  ['start', 'detected', secondsOfDay],
  ['start', 'acknowledged', secondsOfDay],
];

/** Seconds, or whole days where a clock is not given; 0 where the document does not tell. */
export function gap(from: Timestamp, to: Timestamp): number {
  const seconds = secondsBetween(from, to);
  if (seconds !== undefined) return seconds;
  const days = datesBetween(from, to) ?? 0;
  return Math.abs(days) > 1 || !differInZone(from, to) ? days * secondsOfDay : 0;
}

export function differInZone({ zone: a }: Timestamp, { zone: b }: Timestamp): boolean {
  return a?.value.name !== b?.value.name;
}

function dateBehindEnd(tree: Postmortem): Pair | undefined {
  const to = milestonesOf(tree).named.get('end');
  const found = nodesOf(tree, 'timestamp').find(({ node, ancestors }) => {
    const field = ancestors.find((each): each is Field => each.type === 'field');
    return field?.name === 'date' && node.time && whenItHappened.test(toString(field.children[0]));
  });
  const from = found?.node;
  if (!from || !to || (secondsBetween(from, to) ?? 0) >= 0) return undefined;
  return { earlier: 'the date of the incident', from, later: names.end, to, place: from };
}

/** `Date: …` may be the day on which the document was written. */
const whenItHappened = /\b(?:time|incident|outage|event)\b/i;
