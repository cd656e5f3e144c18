import type { Timestamp } from '../ast/nodes.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { dateOfPath } from './facts/dates/date-of-path.ts';
import { undatedTimes } from './facts/dates/undated-times.ts';

/**
 * Times without a date say when on some day. A week later everybody knows which one; a year later
 * nobody can put the incident beside others, and no metric over several incidents can be computed.
 *
 * A date anywhere is enough: on one of the times, in the title, a heading, a column, a field or
 * the front matter; so is one that is ambiguous. Due dates are none of the incident. A date in the
 * file name tells those who see the file, but not those who are given its text: then the finding
 * is a quiet one, and suggests that date. Dates without their year are flagged where no date of
 * the document has one. There is one finding a document.
 *
 * When not to use it: something besides the text, such as the page that it is published on, shows
 * the date of the incident.
 */
export default defineRule({
  name: 'date-missing',
  description: 'Flag times where the document gives no date, and dates where it gives no year.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },
  completeness: true,
  hasSuggestions: true,

  check(tree, { path, report }) {
    const { day, time } = undatedTimes(tree);
    const ofFile = dateOfPath(path);
    if (day) report(withoutYear(day, ofFile));
    else if (time) report(withoutDate(time, ofFile));
  },
});

function withoutDate(time: Timestamp, date: string | undefined): Problem {
  const { value, position } = time;
  const message = `\`${value}\` has no date, nor has any other time of the document`;
  const at = position?.start.offset;
  if (!date)
    return {
      place: time,
      message: `${message}: write the date once, above the times or on the first`,
    };
  return {
    place: time,
    severity: 'info',
    message: `${message}, only the name of its file: write \`${date}\` once, above the times or on the first`,
    ...(at !== undefined && {
      suggestions: [
        { message: `Write \`${date} ${value}\``, edit: { range: [at, at], text: `${date} ` } },
      ],
    }),
  };
}

function withoutYear(day: Timestamp, date: string | undefined): Problem {
  const { value, position } = day;
  const message = `\`${value}\` has no year, nor has any other date of the document`;
  const year = date?.slice(5) === day.monthDay?.slice(2) ? date?.slice(0, 4) : undefined;
  if (!year) return { place: day, message: `${message}: write the year once` };
  const at = position?.end.offset;
  const part = /\d(?:st|nd|rd|th)?$/.test(value) ? `, ${year}` : ` ${year}`;
  // Behind `28 February at 10:00` there is no place for a year.
  const isBare = (value.match(/\d+/g) ?? []).length === 1;
  return {
    place: day,
    severity: 'info',
    message: `${message}, only the name of its file: write \`${year}\``,
    ...(isBare &&
      at !== undefined && {
        suggestions: [
          { message: `Write \`${value}${part}\``, edit: { range: [at, at], text: part } },
        ],
      }),
  };
}
