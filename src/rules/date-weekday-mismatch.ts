import { visit } from 'unist-util-visit';
import type { Postmortem, Timestamp } from '../ast/nodes.ts';
import { weekdayOf } from '../time/index.ts';
import { defineRule } from './define-rule.ts';

/**
 * A date whose day of the week is another says two things at once; one of them is wrong, and
 * with it everything that is computed from the date. Mostly the date was copied from an older
 * document, or the year is last year's.
 *
 * Where a document gives times in two zones the day may be that of the other zone, so the days
 * next to it are accepted there.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'date-weekday-mismatch',
  description: 'Flag dates that stand beside another day of the week than theirs.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },

  check(tree, { report }) {
    const tolerance = zonesOf(tree).size > 1 ? 1 : 0;

    visit(tree, 'timestamp', (timestamp) => {
      const { date, value, weekday } = timestamp;
      if (weekday === undefined || date?.explicitness !== 'explicit') return;
      const right = weekdayOf(date.value);
      const apart = Math.abs(right - weekday);
      if (Math.min(apart, 7 - apart) <= tolerance) return;
      report({
        place: timestamp,
        message: `\`${value}\` names the wrong day: ${date.value} is a ${dayName(right)}, so correct the day or the date`,
        expected: renamed(timestamp, right),
      });
    });
  },
});

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function dayName(weekday: number): string {
  return days[weekday - 1] ?? '';
}

/** The text with the right day, where the day is written in English. */
function renamed({ value, weekday = 0 }: Timestamp, right: number): string[] | undefined {
  const match = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b/i.exec(value);
  const [written] = match ?? [];
  if (!match || !written?.toLowerCase().startsWith(dayName(weekday).slice(0, 3).toLowerCase())) {
    return undefined;
  }
  const name = written.length > 5 ? dayName(right) : dayName(right).slice(0, 3);
  return [value.slice(0, match.index) + name + value.slice(match.index + written.length)];
}

function zonesOf(tree: Postmortem): Set<string> {
  const zones = new Set<string>();
  visit(tree, 'timestamp', ({ zone }) => {
    if (zone) zones.add(zone.value.name.toUpperCase());
  });
  return zones;
}
