import { toString } from 'mdast-util-to-string';
import type { Duration } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { spellDuration } from '../time/index.ts';
import { defineRule, type Problem, type Suggestion } from './define-rule.ts';
import { secondsOfDay } from './facts/clocks/time-between.ts';
import {
  type Contradiction,
  contradictionOf,
  incidentOf,
  isConfirmed,
} from './facts/lengths/contradiction.ts';
import { lengthClaims } from './facts/lengths/length-claims.ts';
import { writeDuration } from './facts/lengths/write-duration.ts';
import { type WrongTotal, wrongTotal } from './facts/lengths/wrong-total.ts';
import { countsHours } from './words/duration-mismatch.ts';

/**
 * A stated length that its own start and end contradict leaves open which of the three is wrong,
 * and every report that quotes it repeats the error. In twelve of seventy public postmortems the
 * stated length was not that of the stated times.
 *
 * A length is held against the range that it stands beside. That of the whole incident, and those
 * called "time to detect", "time to repair" and the like, are held against the turning points that
 * the document names, and nothing is said if any fits that can be meant. Where it names none, only
 * a length is flagged that is not the time between any two entries of the timeline. A total is also
 * what detection and resolution add up to. Granted are one unit of what is written or 5 %, and 25 %
 * for "about two hours"; among the entries of a timeline 1 % for a length such as 371 minutes, as
 * some two of many are nearly as far apart. Lengths that add up several outages or count support
 * hours are passed over, and all lengths where a note says that such hours count.
 *
 * When not to use it: your durations leave out some of the time between start and end.
 */
export default defineRule<{ timeline: boolean }>({
  name: 'duration-mismatch',
  description: 'Flag stated lengths of the incident that do not fit its stated times.',
  category: 'time',
  presets: { minimal: ['warn', { timeline: false }], recommended: 'error', strict: 'error' },
  hasSuggestions: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        timeline: {
          type: 'boolean',
          description: 'Whether to flag lengths that no two entries of the timeline are apart',
        },
      },
      additionalProperties: false,
    },
    defaults: { timeline: true },
  },

  check(tree, { options, report }) {
    if (nodesOf(tree, 'paragraph').some(({ node }) => countsHours.test(toString(node)))) return;
    const claims = lengthClaims(tree).slice(0, enough);
    const numbers = new Set(claims.map(({ incident }) => incident));
    const incidents = new Map([...numbers].map((each) => [each, incidentOf(tree, each)]));

    const sum = wrongTotal(claims.filter(({ incident }) => incident === 1));
    for (const claim of claims) {
      const incident = incidents.get(claim.incident);
      const others = claims.filter((each) => each !== claim && each.incident === claim.incident);
      const found = incident && contradictionOf(claim, incident, others);
      const isTotal = sum?.total === claim && incident && !isConfirmed(claim, incident);
      if (isTotal && (found?.isNearest ?? true)) report(onTotal(sum));
      else if (found && (options.timeline || !found.isNearest)) {
        report(onSpan(claim.duration, found));
      }
    }
  },
});

/** Who has so many lengths to correct does not read on. */
const enough = 100;

function onSpan(duration: Duration, { span, isNearest }: Contradiction): Problem {
  const { from, to, seconds } = span;
  const [start, end, length] = [
    `\`${from.value}\``,
    `\`${to.value}\``,
    `\`${spellDuration(seconds)}\``,
  ];
  const isShorter = seconds > secondsOfDay && duration.seconds < seconds;
  return {
    place: duration,
    message: isNearest
      ? `\`${duration.value}\` is not the time between any two entries of the timeline, the nearest being ${length} from ${start} to ${end}: correct it, or add the entry that is missing`
      : `\`${duration.value}\` is not the time from ${start} to ${end}: that is ${length}`,
    severity: isNearest ? 'warn' : undefined,
    note: isShorter ? 'If only some hours of the day count, say so beside it' : undefined,
    suggestions: suggest(duration, seconds, `the time from ${start} to ${end}`),
  };
}

function onTotal({ total: { duration }, parts, seconds }: WrongTotal): Problem {
  const [detect, resolve] = parts.map(({ value }) => `\`${value}\``);
  return {
    place: duration,
    message: `\`${duration.value}\` is not what ${detect} and ${resolve} add up to: that is \`${spellDuration(seconds)}\``,
    suggestions: suggest(duration, seconds, `${detect} and ${resolve} together`),
  };
}

function suggest({ value, position }: Duration, seconds: number, what: string): Suggestion[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  const text = writeDuration(seconds, value);
  return [{ message: `Write \`${text}\`, ${what}`, edit: { range: [start, end], text } }];
}
