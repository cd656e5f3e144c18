import { SKIP, visit } from 'unist-util-visit';
import type {
  ActionItem,
  Duration,
  Field,
  Milestone,
  Node,
  Postmortem,
  PostmortemNode,
  TimelineEvent,
  Timestamp,
} from '../ast/nodes.ts';

/** What the document is made of, wherever it stands in the tree; in document order. */
export interface Facts {
  actionItems: ActionItem[];
  /** Lengths of the whole incident. */
  durations: Duration[];
  events: TimelineEvent[];
  /** The times of the entries. */
  eventTimes: Set<Timestamp>;
  fields: Field[];
  /** The first moment that is stated for each. */
  milestones: Map<Milestone, Timestamp>;
}

/** Collect the facts in one walk over the tree: of the first incident, where it tells of several. */
export function collectFacts(tree: Postmortem): Facts {
  const facts: Facts = {
    actionItems: [],
    durations: [],
    events: [],
    eventTimes: new Set(),
    fields: [],
    milestones: new Map(),
  };

  visit(tree as Node, (node) => {
    const fact = node as PostmortemNode;
    if (fact.type === 'section' && (fact.incident ?? 1) > 1) return SKIP;
    if (fact.type === 'actionItem') facts.actionItems.push(fact);
    else if (fact.type === 'duration' && fact.whole) facts.durations.push(fact);
    else if (fact.type === 'field') facts.fields.push(fact);
    else if (fact.type === 'timelineEvent') {
      facts.events.push(fact);
      visit(fact as TimelineEvent, 'timestamp', (time) => {
        facts.eventTimes.add(time);
      });
    } else if (fact.type === 'timestamp') {
      for (const milestone of fact.milestones ?? []) {
        if (!facts.milestones.has(milestone)) facts.milestones.set(milestone, fact);
      }
    }
  });

  return facts;
}
