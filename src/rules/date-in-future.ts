import type { Postmortem, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { addDays } from '../time/index.ts';
import { defineRule, type Suggestion } from './define-rule.ts';
import { changeDate } from './facts/dates/change-date.ts';
import { futureTimes } from './facts/dates/future-times.ts';

/**
 * What a postmortem tells has happened. A date behind the day on which it was published, or behind
 * today, is a slip, mostly in the year, and puts the incident at the top of every list for years.
 *
 * Looked at are the title, the entries of the timeline, the turning points of the incident and its
 * date, and what the sections on its course and causes tell. The day that they are held against is
 * that of a field such as "Published" or "Last updated", the latest if there are several, else the
 * day that the configuration gives as today; without any the rule is silent, as it never asks the
 * clock. A day is granted for zones. Due dates, reviews,
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
    const { reference, times } = futureTimes(tree, settings.today);
    if (!reference) return;
    for (const timestamp of times) {
      report({
        place: timestamp,
        message: `\`${timestamp.value}\` is after ${reference.name}, \`${reference.day}\`: correct the date`,
        suggestions: inYearOfOthers(timestamp, tree, addDays(reference.day, 1)),
      });
    }
  },
});

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
