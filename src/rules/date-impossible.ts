import type { Impossibility, Postmortem, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Problem } from './define-rule.ts';

/**
 * A date or time that does not exist is a slip of the pen, and nobody but the author knows what
 * was meant: no metric can be computed from it, and every reader guesses another moment.
 *
 * `24:00` is the end of the day and 23:59:60 a leap second: both exist. `13:00 PM` is read as
 * 13:00; its fix takes the `PM` away. A year with a digit too many or too few, such as `22025` or
 * `202`, is flagged where the rest is a date; the year that is suggested is that of other dates in
 * the document, or the only one that is a digit apart. Numbers of tickets, versions and ports are
 * no dates.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'date-impossible',
  description: 'Flag dates and times that do not exist.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },
  fixable: true,
  hasSuggestions: true,

  check(tree, { report }) {
    const years = yearsOf(tree);
    for (const { node: timestamp } of nodesOf(tree, 'timestamp')) {
      const { impossible, value } = timestamp;
      if (!impossible) continue;
      const message = `There is no \`${value}\`: ${reasonOf(timestamp, impossible)}`;
      report({
        place: timestamp,
        message,
        ...(impossible === 'meridiem' && onMeridiem(timestamp)),
        ...(impossible === 'year' && onYear(timestamp, years)),
      });
    }
  },
});

function reasonOf({ value }: Timestamp, impossible: Impossibility): string {
  if (impossible === 'minute' && seconds.test(value)) return 'a minute has 60 seconds';
  if (impossible === 'meridiem' && hourZero.test(value)) return 'PM has no hour 0';
  return reasons[impossible];
}

const seconds = /:[0-5]\d:[6-9]\d/;
const hourZero = /(?<![\d:])0{1,2}(?!\d)/;

const reasons: Record<Impossibility, string> = {
  year: 'a year has four digits',
  month: 'a year has 12 months',
  day: 'its month has fewer days',
  hour: 'a day has 24 hours',
  minute: 'an hour has 60 minutes',
  meridiem: 'hours past 12 take no AM or PM',
};

/** `13:55 PM` can only be 13:55; `23:00 AM` and `00:30 PM` may be the one half of the day or the other. */
function onMeridiem({ value, position }: Timestamp): Partial<Problem> {
  const match = meridiem.exec(value);
  const hour = /\d{1,2}/.exec(value);
  if (!match || !hour) return {};
  const without = value.slice(0, match.index) + value.slice(match.index + match[0].length);
  const offset = position?.start.offset;
  if (offset === undefined) return { expected: [without] };
  const start = offset + match.index;
  const fix = { range: [start, start + match[0].length] as [number, number], text: '' };
  if (Number(hour[0]) > 12 && /p/i.test(match[0])) return { expected: [without], fix };

  const on12 = String((Number(hour[0]) + 12) % 24).padStart(hour[0].length, '0');
  const at = offset + hour.index;
  const other = value.slice(0, hour.index) + on12 + value.slice(hour.index + hour[0].length);
  return {
    suggestions: [
      { message: `Write \`${without}\``, edit: fix },
      { message: `Write \`${other}\``, edit: { range: [at, at + hour[0].length], text: on12 } },
    ],
  };
}

const meridiem = /[ \t\u00a0\u202f]{0,3}\b[ap]\.?m\b\.?|(?<=\d)[ap]\.?m\b\.?/i;

function onYear({ value, position }: Timestamp, years: readonly string[]): Partial<Problem> {
  const match = mistypedYear.exec(value);
  const year = match && meantYear(match[0], years);
  const offset = position?.start.offset;
  if (!match || !year) return {};
  const right = value.slice(0, match.index) + year + value.slice(match.index + match[0].length);
  if (offset === undefined) return { expected: [right] };
  const start = offset + match.index;
  const edit = { range: [start, start + match[0].length] as [number, number], text: year };
  return { suggestions: [{ message: `Write \`${right}\``, edit }] };
}

const mistypedYear = /(?<!\d)(?:\d{5}|\d{3})(?!\d)/;

/** The only year of the document's dates that is a digit apart, else the only one that there is. */
function meantYear(written: string, known: readonly string[]): string | undefined {
  for (const years of [known, incidentYears]) {
    const near = years.filter((year) => isDigitApart(written, year));
    if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  }
  return undefined;
}

function yearsOf(tree: Postmortem): string[] {
  const dates = nodesOf(tree, 'timestamp').flatMap(({ node }) => node.date?.value ?? []);
  return [...new Set(dates.map((date) => date.slice(0, 4)))];
}

const incidentYears = Array.from({ length: 60 }, (_, index) => String(1990 + index));

function isDigitApart(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}
