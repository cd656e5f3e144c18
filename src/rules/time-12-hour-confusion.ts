import { toString } from 'mdast-util-to-string';
import type { Timestamp } from '../ast/nodes.ts';
import { type Found, nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Problem, type Suggestion } from './define-rule.ts';
import type { DoubtfulRun, EntryClock } from './facts/clocks/half-days.ts';
import { halfDaysOf } from './facts/clocks/wrong-halves.ts';
import { type Part, replaceIn } from './facts/dates/change-date.ts';

/**
 * 12 AM is midnight and 12 PM is noon, and many write it the other way round; a time without AM or
 * PM among others that have it leaves half a day open; "midnight on 4 March" is the beginning of
 * that day to some, and its end to others.
 *
 * `12:10 AM` in the night is right: it is flagged where it breaks the order of the timeline, and
 * the other half of the day mends it. A time without AM or PM is flagged where that is so, and more
 * quietly where either half of the day would be in order; not in timelines that have times such as
 * 14:02 or 09:30 as well, which are on the 24-hour clock. Midnight is flagged quietly, where a date
 * stands with it and no clock beside it tells which one is meant.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'time-12-hour-confusion',
  description: 'Flag times that are in the wrong half of the day, or may be in either.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, { report }) {
    for (const { node: section } of nodesOf(tree, 'section')) {
      const { twelves, open, sample } = halfDaysOf(section);
      for (const run of twelves) for (const problem of onTwelve(run)) report(problem);
      for (const run of open) for (const problem of onOpenHalf(run, sample)) report(problem);
    }
    for (const found of nodesOf(tree, 'timestamp')) {
      if (isOpenMidnight(found)) report(onMidnight(found.node));
    }
  },
});

/** `11:50 AM`, `12:10 AM`, `12:30 PM`. */
function onTwelve(run: DoubtfulRun): Problem[] {
  if (run.isOrdered) return [];
  return run.moved.map((entry) => {
    const written = entry.written?.half ?? '';
    const moment = /a/i.test(written) ? 'after midnight' : 'after noon';
    const [other] = inHalves(entry, [written.replace(/[ap]/i, (letter) => swapped[letter] ?? '')]);
    return {
      place: entry.timestamp,
      message: `\`${entry.timestamp.value}\` is ${moment}, but stands ${placeOf(run)}: write \`${other?.value}\``,
      suggestions: other?.suggestions,
    };
  });
}

const swapped: Readonly<Record<string, string>> = { a: 'p', p: 'a', A: 'P', P: 'A' };

/** `1:10 PM`, `2:00`, `3:15 PM`. */
function onOpenHalf(run: DoubtfulRun, sample: string): Problem[] {
  const letters = /[ap]/.test(sample) ? ['a', 'p'] : ['A', 'P'];
  const [am = '', pm = ''] = letters.map((letter) => sample.replace(/[ap]/i, letter));
  const [first] = run.entries;
  if (run.isOrdered && run.isOrderedOtherwise && first) {
    const both = inHalves(first, [am, pm]);
    return [
      {
        place: first.timestamp,
        message: `\`${first.timestamp.value}\` has no AM or PM, and may be in either half of the day: write ${both.map(({ value }) => `\`${value}\``).join(' or ')}`,
        severity: 'info',
        suggestions: both.flatMap(({ suggestions }) => suggestions),
      },
    ];
  }
  if (run.isOrdered) return [];
  return run.moved.map((entry) => {
    const isMorning = Number(entry.timestamp.time?.slice(0, 2)) < 12;
    const [other] = inHalves(entry, [isMorning ? pm : am]);
    return {
      place: entry.timestamp,
      message: `\`${entry.timestamp.value}\` has no AM or PM, and stands ${placeOf(run)}: write \`${other?.value}\``,
      suggestions: other?.suggestions,
    };
  });
}

function placeOf({ before, after }: DoubtfulRun): string {
  const places = [
    before && `below \`${before.timestamp.value}\``,
    after && `above \`${after.timestamp.value}\``,
  ];
  return places.filter(Boolean).join(' and ');
}

/** A time with each of some texts in place of its AM or PM. */
function inHalves({ timestamp, written }: EntryClock, halves: readonly string[]) {
  const { end = 0, half = '' } = written ?? {};
  return halves.map((text) => {
    const value = timestamp.value.slice(0, end) + text + timestamp.value.slice(end + half.length);
    return { value, suggestions: suggest(timestamp, { start: end, end: end + half.length, text }) };
  });
}

function suggest(timestamp: Timestamp, part: Part): Suggestion[] {
  const change = replaceIn(timestamp, part);
  return change ? [{ message: `Write \`${change.value}\``, edit: change.edit }] : [];
}

/** Midnight of a day, with nothing beside it that tells whether the day begins or ends then. */
function isOpenMidnight({ node, ancestors }: Found<Timestamp>): boolean {
  if (node.date?.explicitness !== 'explicit' || !midnight.test(node.value)) return false;
  const block = ancestors.findLast(({ type }) => blocks.has(type));
  return !block || !nearMidnight.test(toString(block).slice(0, 2000).replace(node.value, ''));
}

const midnight = /\bmidnight\b/i;
const blocks: ReadonlySet<string> = new Set(['paragraph', 'tableRow', 'field', 'title', 'heading']);
const nearMidnight = /\b(?:00|0|24|23):\d\d|\b1[12]:\d\d ?[ap]\.?m/i;

function onMidnight(timestamp: Timestamp): Problem {
  const { index = 0, 0: word = '' } = midnight.exec(timestamp.value) ?? {};
  const parts = ['00:00', '24:00'].map((text) => ({
    start: index,
    end: index + word.length,
    text,
  }));
  return {
    place: timestamp,
    message: `\`${timestamp.value}\` may be the beginning of that day or its end: write \`00:00\` or \`24:00\` for it`,
    severity: 'info',
    suggestions: parts.flatMap((part) => suggest(timestamp, part)),
  };
}
