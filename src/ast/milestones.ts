import { visit } from 'unist-util-visit';
import type { Milestone, Postmortem, Timestamp } from './nodes.ts';

/** The first moment that the document gives for each turning point. */
export function milestonesOf(tree: Postmortem): Map<Milestone, Timestamp> {
  const milestones = new Map<Milestone, Timestamp>();
  visit(tree, 'timestamp', (timestamp) => {
    for (const milestone of timestamp.milestones ?? []) {
      if (!milestones.has(milestone)) milestones.set(milestone, timestamp);
    }
  });
  return milestones;
}
