import { markedMilestones } from '../ast/milestones.ts';
import type { Postmortem, Timestamp } from '../ast/nodes.ts';
import { defineRule, type Problem, type RuleContext, type Suggestion } from './define-rule.ts';
import { secondsBetween, secondsOfDay } from './facts/clocks/time-between.ts';
import { futureDates } from './facts/dates/future-times.ts';
import { nameDates } from './facts/dates/name-dates.ts';
import { oneDigitOff } from './facts/dates/one-digit-off.ts';
import { statedDates } from './facts/dates/stated-dates.ts';
import { brokenMilestones } from './facts/timeline/broken-milestones.ts';
import { entryText } from './facts/timeline/entry-text.ts';
import { entriesOf, incidentWindow, nearestBetween } from './facts/timeline/incident-window.ts';
import { strangerEnd } from './facts/timeline/stranger-end.ts';
import type { TimedEntry } from './facts/timeline/timed-entries.ts';
import { afterwards, goesOn } from './words/timeline-outside-window.ts';

/**
 * The times of the incident that stand on top, and its timeline, tell the same story twice. Where
 * they contradict each other, every reader quotes another length, and durations computed from
 * either are worth nothing.
 *
 * Entries before the start and after the end are normal: PagerDuty asks for what led up to the
 * incident, and follow-ups belong into a timeline. Flagged is an entry that calls itself the start
 * or the end at another time, one that tells of the resolution, or that the impact goes on, after
 * the end, an end that is more than a week behind the last entry, and a timeline of which no
 * entry lies between the two.
 *
 * A start or an end that is before what it cannot be before, in the future, or of another day than
 * the title is left to the rules on that.
 *
 * When not to use it: the times on top are not those of the impact, but of the response.
 */
export default defineRule({
  name: 'timeline-outside-window',
  description: 'Flag timelines that contradict the start and the end given for the incident.',
  category: 'time',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, context) {
    const { report } = context;
    const { start, end } = incidentWindow(tree);
    if (!start && !end) return;
    const wrong = mistyped(tree, context);
    if ([start, end].some((time) => time && wrong(time))) return;
    const entries = entriesOf(tree);
    const far = end && farEnd(end, entries);
    if (start && end && !far && isElsewhere(start, end, entries)) {
      const count = `None of the ${entries.length} entries of the timeline`;
      const message = `${count} lies between \`${start.value}\` and \`${end.value}\`: correct the times of the incident or those of the entries`;
      report({ place: start, message });
      return;
    }
    if (far) report(far);
    for (const problem of [
      ...(start ? otherStart(start, tree) : []),
      ...(end && tree.language === 'en' ? behind(end, entries) : []),
    ])
      report(problem);
  },
});

/** Tells of which times other rules say that they are wrong. */
function mistyped(tree: Postmortem, { path, settings }: RuleContext) {
  const broken = brokenMilestones(tree);
  const far = strangerEnd(statedDates(tree), nameDates(path))?.stranger.place;
  const future = futureDates(tree, settings.today);
  return (time: Timestamp) =>
    time === broken?.from ||
    time === broken?.to ||
    time === far ||
    future.has(time.date?.value ?? '');
}

/** Whether all entries are clearly before or after the incident. */
function isElsewhere(start: Timestamp, end: Timestamp, entries: readonly TimedEntry[]): boolean {
  const length = secondsBetween(start, end) ?? nearestBetween(start, end) ?? 0;
  return (
    entries.length > 1 &&
    length > 0 &&
    entries.every(({ time }) => {
      const [before, after] = [nearestBetween(time, start), nearestBetween(end, time)];
      return before !== undefined && after !== undefined && (before > slack || after > slack);
    })
  );
}

/** Seconds by which the times of one story may differ. */
const slack = 15 * 60;

/** An entry such as `10:10 Outage begins`, where the incident starts at another time. */
function otherStart(start: Timestamp, tree: Postmortem): Problem[] {
  const time = markedMilestones(tree).get('start');
  const seconds = time && time !== start ? nearestBetween(start, time) : undefined;
  if (!time || seconds === undefined || Math.abs(seconds) <= slack) return [];
  const message = `\`${time.value}\` is told as the start, but the incident starts at \`${start.value}\`: correct one of them`;
  return [{ place: time, message }];
}

/** Entries after the end that say that it was not over. */
function behind(end: Timestamp, entries: readonly TimedEntry[]): Problem[] {
  const isTold = entries.some(({ entry, time }) => {
    const isEnd =
      entry.milestone === 'end' || entry.milestone === 'mitigated' || over.has(entry.kind);
    return isEnd && Math.abs(nearestBetween(end, time) ?? 0) <= slack;
  });
  const problems = entries.flatMap(({ entry, time }): Problem[] => {
    const text = entryText(entry);
    const isBehind = (nearestBetween(end, time) ?? 0) > slack;
    const isEnd =
      entry.milestone === 'end' || (entry.kind === 'resolution' && !afterwards.test(text));
    const what = goesOn.test(text) ? 'impact that goes on' : !isTold && isEnd && 'the resolution';
    if (!isBehind || !what) return [];
    const message = `\`${time.value}\` tells of ${what}, but the incident ends at \`${end.value}\`: correct one of them`;
    return [{ place: time, message }];
  });
  return problems.slice(0, 1);
}

const over: ReadonlySet<string> = new Set(['mitigation', 'resolution']);

/** An end that is long after the last entry. */
function farEnd(end: Timestamp, entries: readonly TimedEntry[]): Problem | undefined {
  const last = entries.at(-1)?.time;
  const seconds = last && secondsBetween(last, end);
  if (!last || entries.length < 3 || end.date?.explicitness !== 'explicit') return undefined;
  if (seconds === undefined || seconds <= 7 * secondsOfDay) return undefined;
  const days = Math.round(seconds / secondsOfDay);
  return {
    place: end,
    message: `The end (\`${end.value}\`) is ${days} days after the last entry (\`${last.value}\`): correct it, or tell what happened in between`,
    suggestions: nearer(end, last),
  };
}

/** The change of one digit that brings the end near to the last entry. */
function nearer(end: Timestamp, last: Timestamp): Suggestion[] {
  const start = end.position?.start.offset;
  const other = oneDigitOff(end).find(({ time }) => {
    const seconds = secondsBetween(last, time) ?? -1;
    return seconds >= 0 && seconds <= secondsOfDay;
  });
  if (!other || start === undefined) return [];
  const { digit, index, value } = other;
  return [
    {
      message: `Write \`${value}\``,
      edit: { range: [start + index, start + index + 1], text: digit },
    },
  ];
}
