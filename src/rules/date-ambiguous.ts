import type { Interval, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { isCalendarDate } from '../time/index.ts';
import {
  defineRule,
  type Problem,
  type RuleContext,
  type Suggestion,
  type TextEdit,
} from './define-rule.ts';
import { dateOfPath } from './facts/dates/date-of-path.ts';
import {
  certainDates,
  type DateEvidence,
  daysApart,
  settledDay,
} from './facts/dates/settled-day.ts';
import { spellDay } from './facts/dates/spell-day.ts';

interface Options {
  /** The order in which everybody who writes and reads the documents has day and month. */
  order: 'none' | 'day-first' | 'month-first';
  /** Whether dates are flagged of which the document itself tells what they mean. */
  settled: boolean;
}

/**
 * `03/04/2024` is 4 March to one half of the readers and 3 April to the other, and neither notices.
 * ISO 8601 settled that with `2024-03-04`; the month in letters does too.
 *
 * The date is settled if its day of the week, the other dates of the document or its file name
 * leave one reading: then the rule says so quietly and writes that one. In a document in Spanish,
 * German or another language that has the day first it is said as quietly. A year of two digits is
 * flagged in the same quiet way. Dates with dots have the day first, those of which one number is
 * above 12 or both are the same can be read in one way only, and 9/10 without a clock beside it is
 * more often a fraction: none of them is flagged, nor what is quoted.
 *
 * When not to use it: all who write and read your documents have the same order. Then set it as
 * `order`, so that only years of two digits are flagged.
 */
export default defineRule<Options>({
  name: 'date-ambiguous',
  description: 'Flag dates in digits that can be read in two ways, and years of two digits.',
  category: 'time',
  presets: { minimal: ['warn', { settled: false }], recommended: 'error', strict: 'error' },
  fixable: true,
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        order: {
          enum: ['none', 'day-first', 'month-first'],
          description: 'Order of day and month that all your writers and readers have',
        },
        settled: {
          type: 'boolean',
          description: 'Whether to flag, quietly, dates of which the document tells what they mean',
        },
      },
      additionalProperties: false,
    },
    defaults: { order: 'none', settled: true },
  },

  check(tree, { options: { order, settled }, path, report, sourceOf }) {
    const evidence = { certain: certainDates(tree), ofFile: dateOfPath(path) };
    for (const { node: timestamp, ancestors } of nodesOf(tree, 'timestamp')) {
      const written = inDigits.exec(timestamp.value);
      const isQuoted = ancestors.some(({ type }) => type === 'blockquote');
      if (!written || timestamp.impossible || isQuoted) continue;
      const range = ancestors.findLast((node): node is Interval => node.type === 'interval');
      const isDayFirst = dayFirstLanguages.test(tree.language);
      const date = { timestamp, written, range, evidence, order, settled, isDayFirst, sourceOf };
      const problem =
        timestamp.readings && order === 'none' ? onTwoReadings(date) : onShortYear(date);
      if (problem && (settled || problem.severity !== 'info')) {
        report({ place: timestamp, ...problem });
      }
    }
  },
});

/** `03/04/2024`, `04-05-24`, `9/10` */
const inDigits =
  /(?<![\d/.:-])(?<first>\d{1,2})(?<separator>[-‐‑−/])(?<second>\d{1,2})(?:\k<separator>(?<year>\d{4}|\d{2}))?(?![\d/:])/;

const dayFirstLanguages = /^(?:da|de|es|fr|it|nl|nb|nn|no|pl|pt|ru|tr|uk)\b/;

interface WrittenDate extends Options {
  timestamp: Timestamp;
  /** The part of it that is the date. */
  written: RegExpExecArray;
  /** What it is an end of. */
  range: Interval | undefined;
  evidence: DateEvidence;
  /** Whether the document is in a language in which everybody has the day first. */
  isDayFirst: boolean;
  sourceOf: RuleContext['sourceOf'];
}

function onTwoReadings(date: WrittenDate): Problem {
  const readings = date.timestamp.readings ?? [];
  const head = `\`${date.written[0]}\` can be ${readings.map(spellDay).join(' or ')}`;
  const settled = settledDay(date.timestamp, date.evidence);
  if (settled) {
    const { by, day } = settled;
    return {
      message: `${head}, and only ${by} tells that it is ${spellDay(day)}: write \`${day}\``,
      severity: by === 'the name of the file' ? 'warn' : 'info',
      fix: editOf(date, day),
    };
  }
  const [, dayFirst] = readings;
  if (date.isDayFirst && dayFirst && !dayFirst.startsWith('--')) {
    return {
      message: `${head}, and only the language of the document tells that it is ${spellDay(dayFirst)}: write \`${dayFirst}\``,
      severity: 'info',
      suggestions: suggest(date, [dayFirst]),
    };
  }
  const days = readings.map((day) => (day.startsWith('--') ? spellDay(day) : day));
  return {
    message: `${head}: write ${days.map((day) => `\`${day}\``).join(' or ')}`,
    // A zone of the United States lets expect one of them.
    severity: date.timestamp.date ? 'warn' : undefined,
    suggestions: suggest(date, days),
  };
}

/** `05/15/23` has one reading; `21/03/22` might have the year first. */
function onShortYear(date: WrittenDate): Problem | undefined {
  const { timestamp, written, evidence, order } = date;
  const { first, second, year } = written.groups ?? {};
  const day = timestamp.readings?.[order === 'day-first' ? 1 : 0] ?? timestamp.date?.value;
  if (year?.length !== 2 || !day || timestamp.date?.explicitness === 'inherited') return undefined;

  const yearFirst = [`20${first}`, second, year].map((part) => part?.padStart(2, '0')).join('-');
  const isCertain = [...evidence.certain, evidence.ofFile].some(
    (each) => daysApart(day, each) < 45,
  );
  const isOnly = isCertain || !isCalendarDate(yearFirst) || order !== 'none';
  const days = isOnly ? [day] : [day, yearFirst];
  return {
    message: `\`${written[0]}\` has a year of two digits: write ${days.map((each) => `\`${each}\``).join(' or ')}`,
    severity: 'info',
    ...(isOnly ? { fix: editOf(date, day) } : { suggestions: suggest(date, days) }),
  };
}

function suggest(date: WrittenDate, days: readonly string[]): Suggestion[] {
  return days.flatMap((day) => {
    const edit = editOf(date, day);
    return edit ? [{ message: `Write \`${day}\``, edit }] : [];
  });
}

/** Writes a day for the date, and the other end of its range in the same way. */
function editOf(date: WrittenDate, text: string): TextEdit | undefined {
  const edit = editOn(date.timestamp, text);
  const other = editOfOther(date);
  const { range, sourceOf } = date;
  const offset = range?.position?.start.offset;
  if (!edit || !other || !range || offset === undefined) return edit;

  const [first, second] = edit.range[0] < other.range[0] ? [edit, other] : [other, edit];
  const between = sourceOf(range).slice(first.range[1] - offset, second.range[0] - offset);
  const dash = between === '-' ? ' - ' : between;
  return { range: [first.range[0], second.range[1]], text: first.text + dash + second.text };
}

function editOfOther({ timestamp, range, evidence, order }: WrittenDate): TextEdit | undefined {
  const other = range?.children.find((each) => each !== timestamp);
  if (!other || other.impossible || other.date?.explicitness !== 'explicit') return undefined;
  if (!other.readings) return editOn(other, other.date.value);
  const day = order === 'none' ? settledDay(other, evidence)?.day : undefined;
  return day ? editOn(other, day) : undefined;
}

function editOn({ value, position }: Timestamp, text: string): TextEdit | undefined {
  const written = inDigits.exec(value);
  const offset = position?.start.offset;
  if (!written || offset === undefined) return undefined;
  const start = offset + written.index;
  return { range: [start, start + written[0].length], text };
}
