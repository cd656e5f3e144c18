import { visit } from 'unist-util-visit';
import type {
  EventKind,
  Interval,
  Milestone,
  Postmortem,
  SectionKind,
  Timestamp,
} from '../ast/nodes.ts';
import type { WrittenTime } from './written-times.ts';

/** Mark the timestamps that are turning points of the incident. */
export function markMilestones(tree: Postmortem, times: readonly WrittenTime[]): void {
  const marked = new Set<Milestone>();
  markFields(tree, marked);
  markWindow(times, marked);
  markEvents(times, marked);
}

function mark(timestamp: Timestamp, milestone: Milestone, marked: Set<Milestone>): void {
  if (marked.has(milestone)) return;
  marked.add(milestone);
  timestamp.milestones = [...(timestamp.milestones ?? []), milestone];
}

/** `Start Time: …`, `Resolved: …` */
function markFields(tree: Postmortem, marked: Set<Milestone>): void {
  visit(tree, 'field', ({ name, children }) => {
    if (!isMilestone(name)) return;
    const value = children.find((child) => child.type === 'timestamp' || child.type === 'interval');
    const timestamp = value?.type === 'interval' ? value.children[0] : value;
    if (timestamp) mark(timestamp, name, marked);
  });
}

function isMilestone(name: string): name is Milestone {
  return ['start', 'detected', 'acknowledged', 'mitigated', 'end'].includes(name);
}

/** The range that a section on the duration gives, else one on top of the document. */
function markWindow(times: readonly WrittenTime[], marked: Set<Milestone>): void {
  if (marked.has('start') || marked.has('end')) return;
  const places: ReadonlyArray<(kinds: readonly SectionKind[]) => boolean> = [
    (kinds) => kinds.includes('duration'),
    (kinds) => kinds.length === 0 || kinds.includes('summary') || kinds.includes('metadata'),
    (kinds) => kinds.includes('impact'),
  ];
  for (const place of places) {
    const found = times.find(
      ({ interval, sections, event }) =>
        interval?.children[1] && !event && place(sections.at(-1)?.kinds ?? []),
    );
    if (found?.interval) return markInterval(found.interval, marked);
  }
}

function markInterval({ children: [start, end] }: Interval, marked: Set<Milestone>): void {
  mark(start, 'start', marked);
  if (end) mark(end, 'end', marked);
}

const eventMilestones: Partial<Record<EventKind, Milestone>> = {
  detection: 'detected',
  acknowledgement: 'acknowledged',
};

/** The first entries of the timeline that tell of detection and acknowledgement. */
function markEvents(times: readonly WrittenTime[], marked: Set<Milestone>): void {
  for (const { event, timestamp } of times) {
    const milestone = event && eventMilestones[event.kind];
    if (milestone && timestamp.time) mark(timestamp, milestone, marked);
  }
}
