import { type Milestones, markedMilestones, milestonesOf } from '../ast/milestones.ts';
import type { Milestone, Timestamp } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { datesBetween, secondsBetween, secondsOfDay } from './facts/time-between.ts';

/**
 * An incident that ends before it starts, or is resolved before it is mitigated, has a date or a
 * time mistyped, mostly the year or the day after midnight; durations come out negative and
 * metrics over many incidents come out wrong.
 *
 * Only moments that the document calls so are compared, by a field (`Resolved: …`), a range, the
 * label of an entry or words such as "outage ends"; what an entry only suggests is not enough. An alarm may well ring
 * before the impact starts: detection up to a day before the start is accepted. There is one
 * finding a document, on the pair that says most.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'milestone-order',
  description: 'Flag turning points in an order that cannot be, such as an end before the start.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },

  check(tree, { report }) {
    const broken = brokenPair(milestonesOf(tree).named) ?? brokenPair(markedMilestones(tree));
    if (!broken) return;
    const { earlier, from, later, to } = broken;
    report({
      place: to,
      message: `${names[later]} (\`${to.value}\`) is before ${names[earlier].toLowerCase()} (\`${from.value}\`): correct one of them`,
    });
  },
});

/** The first pair that is in an order which cannot be. */
function brokenPair(milestones: Milestones) {
  for (const [earlier, later, tolerance] of order) {
    const [from, to] = [milestones.get(earlier), milestones.get(later)];
    if (from && to && from !== to && gap(from, to) < -tolerance)
      return { earlier, from, later, to };
  }
  return undefined;
}

const names: Record<Milestone, string> = {
  start: 'The start',
  detected: 'The detection',
  acknowledged: 'The acknowledgement',
  mitigated: 'The mitigation',
  end: 'The end',
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
function gap(from: Timestamp, to: Timestamp): number {
  const seconds = secondsBetween(from, to);
  if (seconds !== undefined) return seconds;
  const days = datesBetween(from, to) ?? 0;
  return Math.abs(days) > 1 || !differInZone(from, to) ? days * secondsOfDay : 0;
}

function differInZone({ zone: a }: Timestamp, { zone: b }: Timestamp): boolean {
  return a?.value.name !== b?.value.name;
}
