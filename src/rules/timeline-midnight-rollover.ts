import { toString } from 'mdast-util-to-string';
import type { Node, Postmortem, Section, TimelineEvent, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { findTimes } from '../time/index.ts';
import { defineRule, type Problem, type TextEdit } from './define-rule.ts';
import { clockBetween, secondsOfDay } from './facts/clocks/time-between.ts';
import { stepsOf } from './facts/timeline/entry-steps.ts';
import { type TimedEntry, timedEntries } from './facts/timeline/timed-entries.ts';
import { nextDay } from './words/next-day.ts';

/**
 * Where the clock falls back by more than half a day, midnight has passed, and only the order of
 * the entries tells so: whoever quotes the entry, sorts the list or computes how long it took
 * puts it on the wrong day. Templates that give each entry its full date do not have this
 * problem.
 *
 * A date in the entry, on a line or in a title above it, "next day", `(+1)` or the name of a day
 * count. Where the document tells the date of the next day elsewhere, as the end of the incident,
 * it is only told as information. Nothing is said of timelines without any date. `--fix` writes
 * the date where midnight passes once, the rest is in order, and the date of the first day is
 * certain; one that only prose tells ("from 10 PM to 2 AM on March 5") makes it a suggestion.
 *
 * When not to use it: your incidents are short, and readers know the night that is meant.
 */
export default defineRule({
  name: 'timeline-midnight-rollover',
  description: 'Flag the first entry after midnight if no date says that it is another day.',
  category: 'time',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },
  fixable: true,
  hasSuggestions: true,

  check(tree, { report }) {
    const written = new Set(explicitDates(tree));
    const certain = certainDates(tree);
    for (const { node: section } of nodesOf(tree, 'section')) {
      const entries = timedEntries(section);
      const drops = dropsIn(entries, section);
      const isOrdered = stepsOf(entries).every(({ seconds }) => seconds >= 0);
      for (const [from, to] of drops) {
        const isSure = drops.length === 1 && isOrdered && isCertain(from, certain);
        const severity = written.has(to.date?.value ?? '') ? 'info' : undefined;
        report({ place: to, ...problemOf(from, to, isSure), severity });
      }
    }
  },
});

/** Pairs of times between which midnight has passed without a word. */
function dropsIn(entries: readonly TimedEntry[], section: Section): Array<[Timestamp, Timestamp]> {
  return entries.slice(1).flatMap((entry, index): Array<[Timestamp, Timestamp]> => {
    const before = entries[index] as TimedEntry;
    const [from, to] = [before.time, entry.time];
    if ((clockBetween(from, to) ?? 0) >= -secondsOfDay / 2) return [];
    if (!from.date || isDatedAnew(from, to)) return [];
    const nodes = section.children.slice(before.index, entry.index + 1);
    return nodes.some((node) => saysDay(node, from)) ? [] : [[from, to]];
  });
}

/** Whether the date of a time is its own, or given behind the other: in a cell, a title, a line. */
function isDatedAnew({ position }: Timestamp, { date, monthDay, readings }: Timestamp): boolean {
  if (date?.explicitness === 'explicit' || monthDay || readings) return true;
  const origin = date?.explicitness === 'inherited' ? date.from.start.offset : undefined;
  return (origin ?? 0) > (position?.start.offset ?? Number.POSITIVE_INFINITY);
}

/** Whether there is a date or a word for another day behind a time, in its entry or below. */
function saysDay(node: Node, from: Timestamp): boolean {
  if (nextDay.test(toString(node).slice(0, 400)) || blocksOf(node).some(isDay)) return true;
  return datesIn(node).some((date) => date !== from);
}

/** A cell such as `Fri` or `Jan 21`, which is text where the table has another for the time. */
function isDay(block: Node): boolean {
  const text = toString(block).trim();
  if (text.length > longestDay) return false;
  if (weekday.test(text)) return true;
  const [found] = findTimes(text);
  return found?.type === 'moment' && !found.time && Boolean(found.date ?? found.monthDay);
}

const longestDay = 20;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?$/i;

function blocksOf(node: Node): readonly Node[] {
  if (node.type !== 'timelineEvent') return [];
  const description = (node as TimelineEvent).children.find(({ type }) => type === 'description');
  return description && 'children' in description ? description.children : [];
}

function datesIn(node: Node): Timestamp[] {
  if (node.type === 'timestamp') {
    const timestamp = node as Timestamp;
    const isDated = timestamp.date?.explicitness === 'explicit' || timestamp.monthDay;
    return isDated ? [timestamp] : [];
  }
  return 'children' in node ? (node.children as Node[]).flatMap(datesIn) : [];
}

function problemOf(from: Timestamp, to: Timestamp, isSure: boolean): Problem {
  const date = to.date?.value;
  // A date can stand right before a clock, not before `~14:20` or `at 14:20`.
  const isWritable = date !== undefined && date !== from.date?.value && /^\d/.test(to.value);
  const edit = isWritable ? insertion(to, `${date} `) : undefined;
  return {
    message: `\`${to.value}\` stands below \`${from.value}\`, but no date says that it is another day: write its date before it`,
    expected: isWritable ? [`${date} ${to.value}`] : undefined,
    fix: isSure ? edit : undefined,
    suggestions: edit && !isSure ? [{ message: `Write ${date} before it`, edit }] : undefined,
  };
}

function insertion({ position }: Timestamp, text: string): TextEdit | undefined {
  const start = position?.start.offset;
  return start === undefined ? undefined : { range: [start, start], text };
}

/** Whether the date of an entry is its own, or comes from a place that is certain. */
function isCertain({ date }: Timestamp, certain: ReadonlySet<number | undefined>): boolean {
  if (date?.explicitness !== 'inherited') return date?.explicitness === 'explicit';
  return certain.has(date.from.start.offset);
}

/** Where dates stand in a timeline, a title or a field, or with a clock. */
function certainDates(tree: Postmortem): Set<number | undefined> {
  const offsets = new Set<number | undefined>();
  for (const { node, ancestors } of nodesOf(tree, 'timestamp')) {
    const isInTimeline = ancestors.some(
      (each) => each.type === 'section' && (each as Section).kinds.includes('timeline'),
    );
    const isPlain = ancestors.some(({ type }) => type === 'paragraph');
    const isCertain = isInTimeline || !isPlain || node.time !== undefined;
    if (isCertain && node.position) offsets.add(node.position.start.offset);
  }
  return offsets;
}

function explicitDates(tree: Postmortem): string[] {
  return nodesOf(tree, 'timestamp').flatMap(({ node: { date } }) =>
    date?.explicitness === 'explicit' ? [date.value] : [],
  );
}
