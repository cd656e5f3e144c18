import type { Postmortem, Timestamp, Zone } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import {
  addDays,
  daysBetween,
  isCalendarDate,
  renameWeekday,
  toInstant,
  weekdayOf,
  zoneOffset,
} from '../time/index.ts';
import { defineRule, type Suggestion } from './define-rule.ts';
import { changeDate, replaceIn } from './facts/dates/change-date.ts';

/**
 * A date whose day of the week is another says two things at once; one of them is wrong, and
 * with it everything that is computed from the date. Mostly the date was copied from an older
 * document, or the year is last year's. Both ways out are suggested: the name of the day, and the
 * date, or the year, that has this day.
 *
 * Where a document gives times in two zones, the day of a time may be that of the other zone, if it
 * is another day there. Where a date has its year from others that are months away, nothing is said
 * if the day is right in the year before or after.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'date-weekday-mismatch',
  description: 'Flag dates that stand beside another day of the week than theirs.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },
  hasSuggestions: true,

  check(tree, { report }) {
    const zones = zonesOf(tree);
    const dates = datesOf(tree);
    for (const { node: timestamp } of nodesOf(tree, 'timestamp')) {
      const { date, value, weekday } = timestamp;
      if (weekday === undefined || date?.explicitness !== 'explicit') continue;
      const right = weekdayOf(date.value);
      if (right === weekday || isDayElsewhere(timestamp, weekday, zones)) continue;
      if (timestamp.monthDay && mayBeOfOtherYear(date.value, weekday, dates)) continue;
      report({
        place: timestamp,
        message: `\`${value}\` names the wrong day: ${date.value} is a ${days[right - 1]}, so correct the day or the date`,
        suggestions: waysOut({ timestamp, date: date.value, weekday }, tree.language),
      });
    }
  },
});

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function zonesOf(tree: Postmortem): Zone[] {
  const zones = nodesOf(tree, 'timestamp').flatMap(({ node }) => node.zone?.value ?? []);
  return [...new Map(zones.map((zone) => [zone.name.toUpperCase(), zone])).values()];
}

/** Whether it is that day, at that moment, in another zone of the document. */
function isDayElsewhere(
  { date, time, zone }: Timestamp,
  weekday: number,
  zones: readonly Zone[],
): boolean {
  if (!date || !time || zones.length < 2) return false;
  const instant = zone && toInstant({ date: date.value, time, zone: zone.value });
  return zones.some((other) => {
    if (other.name === zone?.value.name) return false;
    const offset = zoneOffset(other, date.value, time);
    if (instant === undefined || offset === undefined) {
      return [-1, 1].some((step) => weekdayOf(addDays(date.value, step)) === weekday);
    }
    const there = new Date(Date.parse(instant) + offset * 60_000).toISOString().slice(0, 10);
    return weekdayOf(there) === weekday;
  });
}

/** The dates that are written with their year. */
function datesOf(tree: Postmortem): string[] {
  const dates = nodesOf(tree, 'timestamp').flatMap(({ node: { date, monthDay } }) =>
    date?.explicitness === 'explicit' && !monthDay ? [date.value] : [],
  );
  return [...new Set(dates)].slice(0, enough);
}

/** So many dates tell the year. */
const enough = 100;

function mayBeOfOtherYear(date: string, weekday: number, known: readonly string[]): boolean {
  const isNear = known.some((other) => Math.abs(daysBetween(other, date)) <= 60);
  return !isNear && otherYears(date, weekday).length > 0;
}

/** The same day of the year before and after, where it has a day of the week. */
function otherYears(date: string, weekday: number): string[] {
  return [-1, 1]
    .map((step) => String(Number(date.slice(0, 4)) + step) + date.slice(4))
    .filter((other) => isCalendarDate(other) && weekdayOf(other) === weekday);
}

interface NamedDay {
  timestamp: Timestamp;
  date: string;
  weekday: number;
}

/** With the day renamed; with the nearest date, and with the year, that has the day. */
function waysOut({ timestamp, date, weekday }: NamedDay, language: string): Suggestion[] {
  const right = weekdayOf(date);
  const renamed = renameWeekday(timestamp.value, { from: weekday, to: right, language });
  const nearest = addDays(date, ((weekday - right + 10) % 7) - 3);
  const changes = [
    renamed && replaceIn(timestamp, { ...renamed, text: renamed.name }),
    ...[nearest, ...otherYears(date, weekday)].map((other) => changeDate(timestamp, other)),
  ];
  return changes.flatMap((change) =>
    change ? { message: `Write \`${change.value}\``, edit: change.edit } : [],
  );
}
