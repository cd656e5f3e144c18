import { leadingTime } from '../ast/event-time.ts';
import { excerpt } from '../ast/excerpt.ts';
import type {
  Field,
  Node,
  Postmortem,
  Section,
  SectionKind,
  TimelineEvent,
  Timestamp,
} from '../ast/nodes.ts';
import { type Found, nodesOf } from '../ast/nodes-of.ts';
import { addDays } from '../time/index.ts';
import { defineRule, type Suggestion } from './define-rule.ts';
import { changeDate } from './facts/change-date.ts';
import { wordsAround } from './facts/words-around.ts';
import { announces, plans, publication } from './words/date-in-future.ts';

/**
 * What a postmortem tells has happened. A date behind the day on which it was published, or behind
 * today, is a slip, mostly in the year, and puts the incident at the top of every list for years.
 *
 * Looked at are the title, the entries of the timeline, the turning points of the incident and its
 * date, and what the sections on its course and causes tell. The day that they are held against is that of a field such as "Published" or "Last updated", the
 * latest if there are several, else the day that the configuration gives as today; without any the
 * rule is silent, as it never asks the clock. A day is granted for zones. Due dates, reviews,
 * scheduled maintenance, what will be done and what expires may lie ahead.
 *
 * When not to use it: your timelines hold what is planned.
 */
export default defineRule({
  name: 'date-in-future',
  description: 'Flag what happened on a day after that of the document, or after today.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, { settings, report }) {
    const reference = referenceDay(tree, settings.today);
    if (!reference) return;
    const latest = addDays(reference.day, 1);
    const reported = new Set<string>();
    const later = nodesOf(tree, 'timestamp').filter(
      ({ node: { date } }) => date?.explicitness === 'explicit' && date.value > latest,
    );
    for (const found of later.slice(0, enough)) {
      const { date, value } = found.node;
      if (!date || reported.has(date.value) || !isTold(found)) continue;
      reported.add(date.value);
      report({
        place: found.node,
        message: `\`${value}\` is after ${reference.name}, \`${reference.day}\`: correct the date`,
        suggestions: inYearOfOthers(found.node, tree, latest),
      });
    }
  },
});

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

/** The same day of a year that other dates of the document have. */
function inYearOfOthers(timestamp: Timestamp, tree: Postmortem, latest: string): Suggestion[] {
  const monthDay = timestamp.date?.value.slice(4) ?? '';
  const years = nodesOf(tree, 'timestamp').flatMap(
    ({ node }) => node.date?.value.slice(0, 4) ?? [],
  );
  const days = [...new Set(years)].map((year) => year + monthDay).filter((day) => day <= latest);
  return days.flatMap((day) => {
    const changed = changeDate(timestamp, day);
    return changed ? { message: `Write \`${changed.value}\``, edit: changed.edit } : [];
  });
}
