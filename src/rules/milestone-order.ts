import { type Milestones, milestonesOf } from '../ast/milestones.ts';
import type { Timestamp } from '../ast/nodes.ts';
import { spellDuration } from '../time/index.ts';
import { defineRule, type Problem, type Suggestion } from './define-rule.ts';
import { clockBetween, secondsBetween, secondsOfDay } from './facts/clocks/time-between.ts';
import { futureDates } from './facts/dates/future-times.ts';
import { oneDigitOff } from './facts/dates/one-digit-off.ts';
import {
  brokenMilestones,
  brokenPair,
  differInZone,
  gap,
  type Pair,
} from './facts/timeline/broken-milestones.ts';
import { otherMilestones } from './facts/timeline/incident-milestones.ts';

/**
 * An incident that ends before it starts, or is resolved before it is mitigated, has a date or a
 * time mistyped, mostly the year or the day after midnight; durations come out negative and
 * metrics over many incidents come out wrong.
 *
 * Only moments that the document calls so are compared, by a field (`Resolved: …`), a range, the
 * label of an entry or words such as "outage ends"; what an entry only suggests is not enough.
 * There is one finding an incident, on the pair that says most. Where another digit in the year,
 * month or day would put them in order, it is suggested. Dates that cannot have been yet are left to
 * `date-in-future`.
 *
 * An alarm may well ring before the impact starts, so a detection before the start is a warning
 * at most, and none if the start is told only nearly. The option `detectionBeforeStart` switches
 * that off.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule<{ detectionBeforeStart: boolean }>({
  name: 'milestone-order',
  description: 'Flag turning points in an order that cannot be, such as an end before the start.',
  category: 'time',
  presets: {
    minimal: ['error', { detectionBeforeStart: false }],
    recommended: 'error',
    strict: 'error',
  },
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        detectionBeforeStart: {
          type: 'boolean',
          description: 'Whether to warn of a detection that is before the start.',
        },
      },
    },
    defaults: { detectionBeforeStart: true },
  },

  check(tree, { options, report, settings }) {
    const first = milestonesOf(tree);
    const future = futureDates(tree, settings.today);
    const others = otherMilestones(tree).map((each) => ({ all: each, named: each }));
    for (const incident of [first, ...others]) {
      const pair = incident === first ? brokenMilestones(tree) : brokenPair(incident.named);
      if (pair && isIn(future, pair)) continue;
      if (pair) report(toProblem(pair));
      else if (options.detectionBeforeStart) for (const each of early(incident)) report(each);
    }
  },
});

/** A date to come is told by `date-in-future`. */
function isIn(dates: ReadonlySet<string>, { from, to }: Pair): boolean {
  return [from, to].some(({ date }) => date && dates.has(date.value));
}

function toProblem(pair: Pair): Problem {
  const { earlier, from, later, to, place = to } = pair;
  const start = later.charAt(0).toUpperCase() + later.slice(1);
  return {
    place,
    message: `${start} (\`${to.value}\`) is before ${earlier} (\`${from.value}\`): correct one of them`,
    note: noteOn(from, to),
    suggestions: [...mended(pair, to), ...mended(pair, from)],
  };
}

function noteOn(from: Timestamp, to: Timestamp): string | undefined {
  const seconds = secondsBetween(to, from);
  if (!seconds || !from.zone || !to.zone || !differInZone(from, to)) return undefined;
  return `By ${spellDuration(seconds)}, as their time zones differ`;
}

/** The change of one digit that brings the two into order, and near to each other. */
function mended({ from, to }: Pair, wrong: Timestamp): Suggestion[] {
  const start = wrong.position?.start.offset;
  const fitting = oneDigitOff(wrong)
    .map((other) => ({
      ...other,
      seconds: wrong === to ? gap(from, other.time) : gap(other.time, to),
    }))
    .filter(({ seconds }) => seconds >= 0 && seconds <= longest);
  if (start === undefined || fitting.length === 0) return [];
  const { value, index, digit } = fitting.reduce((a, b) => (b.seconds < a.seconds ? b : a));
  const edit = { range: [start + index, start + index + 1] as [number, number], text: digit };
  return [{ message: `Write \`${value}\``, edit }];
}

/** An incident for which a date is only guessed lasts a week at most. */
const longest = 7 * secondsOfDay;

/** A detection that is before the start, as far as both are told exactly. */
function early({ all, named }: { all: Milestones; named: Milestones }): Problem[] {
  const [from, to] = [named.get('start'), all.get('detected')];
  if (!from || !to || from === to || from.approximate || to.approximate) return [];
  const isDated = from.date?.explicitness === 'explicit' && to.date?.explicitness === 'explicit';
  const seconds = secondsBetween(to, from) ?? (from.date || to.date ? 0 : clockBetween(to, from));
  if (!seconds || seconds < 0 || (!isDated && seconds > secondsOfDay / 2)) return [];
  const message = `The detection (\`${to.value}\`) is before the start (\`${from.value}\`): correct one of them, or let the impact start with its first sign`;
  return [{ place: to, message, severity: 'warn', note: noteOn(from, to) }];
}
