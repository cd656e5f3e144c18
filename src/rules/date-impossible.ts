import { visit } from 'unist-util-visit';
import type { Impossibility, Timestamp } from '../ast/nodes.ts';
import { defineRule, type Problem } from './define-rule.ts';

/**
 * A date or time that does not exist is a slip of the pen, and nobody but the author knows what
 * was meant: no metric can be computed from it, and every reader guesses another moment.
 *
 * `24:00` is the end of the day and 23:59:60 a leap second: both exist. `13:00 PM` is read as
 * 13:00; its fix takes the `PM` away.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'date-impossible',
  description: 'Flag dates and times that do not exist.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,

  check(tree, { report }) {
    visit(tree, 'timestamp', (timestamp) => {
      const { impossible, value } = timestamp;
      if (!impossible) return;
      const message = `There is no \`${value}\`: ${reasons[impossible]}`;
      report({
        place: timestamp,
        message,
        ...(impossible === 'meridiem' && onMeridiem(timestamp)),
      });
    });
  },
});

const reasons: Record<Impossibility, string> = {
  month: 'a year has 12 months',
  day: 'its month has fewer days',
  hour: 'a day has 24 hours',
  minute: 'an hour has 60 minutes',
  meridiem: 'hours past 12 take no AM or PM',
};

/** `13:55 PM` can only be 13:55; `23:00 AM` may be 11 in the evening or in the morning. */
function onMeridiem({ value, position }: Timestamp): Partial<Problem> {
  const match = meridiem.exec(value);
  if (!match) return {};
  const without = value.slice(0, match.index) + value.slice(match.index + match[0].length);
  const offset = position?.start.offset;
  const isAfternoon = /p/i.test(match[0]);
  if (offset === undefined || !isAfternoon) return { expected: [without] };
  const start = offset + match.index;
  return { expected: [without], fix: { range: [start, start + match[0].length], text: '' } };
}

const meridiem = /[ \t\u00a0\u202f]{0,3}\b[ap]\.?m\b\.?|(?<=\d)[ap]\.?m\b\.?/i;
