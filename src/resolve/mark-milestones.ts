import { isMilestone } from '../ast/milestones.ts';
import type {
  EventKind,
  Field,
  Interval,
  Milestone,
  SectionKind,
  Timestamp,
} from '../ast/nodes.ts';
import { milestoneInSentence } from './milestone-in-sentence.ts';
import { isOtherWindow } from './other-window.ts';
import { wordsAround } from './words-around.ts';
import type { WrittenTime } from './written-times.ts';

/** Mark the timestamps that are turning points of the incident. */
export function markMilestones(all: readonly WrittenTime[]): void {
  const marked = new Set<Milestone>();
  const times = all.filter(({ sections }) => (sections.at(-1)?.incident ?? 1) === 1);
  markFields(times, marked);
  markWindow(times, marked);
  markSentences(times, marked);
  markEvents(times, marked);
}

function mark(timestamp: Timestamp, milestone: Milestone, marked: Set<Milestone>): void {
  if (marked.has(milestone)) return;
  marked.add(milestone);
  timestamp.milestones = [...(timestamp.milestones ?? []), milestone];
}

/** `Start Time: …`, `Resolved: …` */
function markFields(times: readonly WrittenTime[], marked: Set<Milestone>): void {
  for (const time of times) {
    const { block, timestamp } = time;
    const { name } = block as Partial<Field>;
    if (block.type !== 'field' || !name || !isMilestone(name)) continue;
    mark(timestamp, endsField.test(wordsAround(time).before) ? 'end' : name, marked);
  }
}

/** `Start time: 9:00 AM, End time: 10:00 AM` */
const endsField = /\bend(?:ed|s)?(?: time| date)?\s{0,3}[:：]\s{0,3}$/i;

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
      (time) =>
        time.interval?.children[1] &&
        !time.event &&
        place(time.sections.at(-1)?.kinds ?? []) &&
        !isOtherWindow(time),
    );
    if (!found?.interval) continue;
    markInterval(found.interval, marked);
    return;
  }
}

function markInterval({ children: [start, end] }: Interval, marked: Set<Milestone>): void {
  mark(start, 'start', marked);
  if (end) mark(end, 'end', marked);
}

/** Times of which a sentence says that they are turning points. */
function markSentences(times: readonly WrittenTime[], marked: Set<Milestone>): void {
  for (const time of times) {
    const { interval, timestamp } = time;
    if (interval && interval.children[0] !== timestamp) continue;
    const milestone = milestoneInSentence(time);
    if (!milestone) continue;
    if (interval?.children[1] && !marked.has('start')) markInterval(interval, marked);
    else mark(timestamp, milestone, marked);
  }
}

const eventMilestones: Partial<Record<EventKind, Milestone>> = {
  detection: 'detected',
  acknowledgement: 'acknowledged',
};

/** Entries that say which turning point they are, then those that tell of one. */
function markEvents(times: readonly WrittenTime[], marked: Set<Milestone>): void {
  for (const { event, timestamp } of times) {
    if (event?.milestone) mark(timestamp, event.milestone, marked);
  }
  for (const { event, timestamp } of times) {
    const milestone = event && eventMilestones[event.kind];
    if (milestone && timestamp.time) mark(timestamp, milestone, marked);
  }
  const entries = times.filter(({ event, timestamp }) => event && timestamp.time);
  // The end stands last or last but one; the first entry is never it.
  const last = entries
    .slice(Math.max(1, entries.length - 2))
    .findLast(({ event }) => event?.kind === 'resolution');
  if (last) mark(last.timestamp, 'end', marked);
}
