import { leadingTime } from '../../../ast/event-time.ts';
import { excerpt } from '../../../ast/excerpt.ts';
import type {
  Field,
  Node,
  Postmortem,
  Section,
  SectionKind,
  TimelineEvent,
  Timestamp,
} from '../../../ast/nodes.ts';
import { type Found, nodesOf } from '../../../ast/nodes-of.ts';
import { addDays } from '../../../time/index.ts';
import { announces, plans, publication } from '../../words/date-in-future.ts';
import { wordsAround } from '../prose/words-around.ts';

/** What a document tells to have happened behind the day on which that could be told. */
export interface FutureTimes {
  reference?: Reference | undefined;
  /** The first time with each such date. */
  times: readonly Timestamp[];
}

/** The times behind the day of the document, or behind today; none where neither is known. */
export function futureTimes(tree: Postmortem, today: string | undefined): FutureTimes {
  const reference = referenceDay(tree, today);
  if (!reference) return { times: [] };
  const latest = addDays(reference.day, 1);
  const later = nodesOf(tree, 'timestamp').filter(
    ({ node: { date } }) => date?.explicitness === 'explicit' && date.value > latest,
  );
  const times = new Map<string | undefined, Timestamp>();
  for (const found of later.slice(0, enough)) {
    const day = found.node.date?.value;
    if (!times.has(day) && isTold(found)) times.set(day, found.node);
  }
  return { reference, times: [...times.values()] };
}

/** The dates that are mistyped for certain, as nothing can have happened then. */
export function futureDates(tree: Postmortem, today: string | undefined): ReadonlySet<string> {
  return new Set(futureTimes(tree, today).times.flatMap(({ date }) => date?.value ?? []));
}

/** Who reads of so many does not read on. */
const enough = 100;

interface Reference {
  day: string;
  name: 'the day of the document' | 'today';
}

function referenceDay(tree: Postmortem, today: string | undefined): Reference | undefined {
  const published = nodesOf(tree, 'timestamp')
    .filter(isPublication)
    .flatMap(({ node }) => (node.date?.explicitness === 'explicit' ? [node.date.value] : []))
    .filter((day) => !today || day <= today);
  const day = published.sort().at(-1);
  if (day) return { day, name: 'the day of the document' };
  return today ? { day: today, name: 'today' } : undefined;
}

/** `Published: 2026-03-10`, in a field, a line or a row. */
function isPublication(found: Found<Timestamp>): boolean {
  return publication.test(wordsAround(found, 60).before.split('\n').at(-1) ?? '');
}

/** Whether it is told as something that has happened. */
function isTold(found: Found<Timestamp>): boolean {
  const { node } = found;
  const parents: readonly Node[] = found.ancestors;
  const sections = parents.filter((each): each is Section => each.type === 'section');
  if (node.due || sections.some(({ kinds }) => kinds.some((kind) => !story.has(kind))))
    return false;
  const event = parents.find((each): each is TimelineEvent => each.type === 'timelineEvent');
  if (event && leadingTime(event)?.includes(node)) return !announces.test(excerpt(event, 200));
  const field = parents.find((each): each is Field => each.type === 'field');
  if (field && field.name !== 'date' && !node.milestones) return false;
  return !plans.test(sentenceOf(found));
}

/** Kinds of sections that tell what happened. */
const story: ReadonlySet<SectionKind> = new Set([
  ...(['summary', 'background', 'duration', 'impact', 'root-cause', 'trigger'] as const),
  ...(['detection', 'timeline', 'resolution', 'mitigation', 'metadata'] as const),
]);

function sentenceOf(found: Found<Timestamp>): string {
  const { before, after } = wordsAround(found);
  return `${before.split(/[.!?]\s/).at(-1)} ${after.split(/[.!?](?:\s|$)/)[0]}`;
}
