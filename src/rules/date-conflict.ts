import { defineRule, type Problem } from './define-rule.ts';
import { contradicts, type Window, windowOf } from './facts/dates/date-window.ts';
import { futureDates } from './facts/dates/future-times.ts';
import { nameDates } from './facts/dates/name-dates.ts';
import {
  originOf,
  type StatedDate,
  type StatedDates,
  statedDates,
} from './facts/dates/stated-dates.ts';
import { type StrangerEnd, strangerEnd } from './facts/timeline/stranger-end.ts';

/**
 * A title that has the date of another incident was mostly copied with the rest of an older
 * report, and a start in the wrong month makes all durations wrong. Whoever looks the incident up
 * by its date finds another one, or none.
 *
 * The dates of the title, of the date field, of start and end and of the timeline are compared,
 * with that of the file name as a witness. A report may be dated later than its incident, by months
 * at times: a later date is reported only where the year, the month or the day alone is another,
 * an earlier one from a week on. Documents on several incidents are compared by the first.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'date-conflict',
  description:
    'Flag a title, date field, start or timeline whose date is that of another incident.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'error' },

  check(tree, { path, report, settings }) {
    const future = futureDates(tree, settings.today);
    const stated = without(future, statedDates(tree));
    const named = nameDates(path);
    const far = strangerEnd(stated, named);
    const problems = [...conflicts(stated, named), ...(far ? [onStranger(far)] : [])];
    for (const problem of problems) report(problem);
  },
});

/** Dates that cannot have been yet are told by `date-in-future`. */
function without(dates: ReadonlySet<string>, stated: StatedDates): StatedDates {
  const rest = (list: StatedDate[]) => list.filter(({ date }) => !dates.has(date));
  const { title, field, ends, entries } = stated;
  return { title: rest(title), field: rest(field), ends: rest(ends), entries: rest(entries) };
}

type Claim = StatedDate & { what: string };

/** Dates of the title and of the field that are not those of the incident. */
function conflicts(stated: StatedDates, named: readonly string[]): Problem[] {
  const claims: Claim[] = [
    ...stated.title.map((each) => ({ ...each, what: 'title' })),
    ...stated.field.map((each) => ({ ...each, what: 'date field' })),
  ];
  const told = windowOf([...stated.ends, ...stated.entries]);
  const [first, ...others] = claims;
  const window = told ?? (first && windowOf([first]));
  if (!first || !window) return [];

  const wrong = (told ? claims : others).filter(({ date }) => contradicts(date, window));
  const isAgreed = named.includes(first.date) || others.some(({ date }) => date === first.date);
  const isOutvoted = told && wrong.length === claims.length && isAgreed;
  if (isOutvoted) return [onWindow(window, first)];
  const source = told ? 'incident was on' : `${first.what} says`;
  return wrong.slice(0, 1).map((claim) => onClaim(claim, window, source));
}

function onClaim({ date, place, what }: Claim, window: Window, source: string): Problem {
  const message = `The ${what} says \`${date}\`, but the ${source} \`${window.first.date}\`: correct one of them`;
  return { place, message };
}

function onWindow({ first }: Window, { date, what }: Claim): Problem {
  const message = `The incident is on \`${first.date}\` here, but the ${what} says \`${date}\`: correct one of them`;
  return { place: originOf(first), message };
}

function onStranger({ stranger, witness }: StrangerEnd): Problem {
  const message = `\`${stranger.date}\` is far from all entries of the timeline, and the ${witness.what} says \`${witness.date}\`: correct one of them`;
  return { place: stranger.place, message };
}
