import { daysBetween } from '../../../time/index.ts';
import type { StatedDate, StatedDates } from '../dates/stated-dates.ts';

/** A start or an end that is of another day than the timeline, and what says which day is right. */
export interface StrangerEnd {
  stranger: StatedDate;
  witness: { date: string; what: string };
}

/**
 * A start or an end far from all entries of the timeline, while the title is on the day of one.
 *
 * @param named The dates in the name of the file.
 */
export function strangerEnd(
  stated: StatedDates,
  named: readonly string[],
): StrangerEnd | undefined {
  const { ends, entries } = stated;
  const witnesses = [
    ...stated.title.map(({ date }) => ({ date, what: 'title' })),
    ...stated.field.map(({ date }) => ({ date, what: 'date field' })),
    ...named.map((date) => ({ date, what: 'file name' })),
  ];
  const witness = witnesses.find(({ date }) => isNear(date, entries, 1));
  const stranger = ends.find(({ date }) => !isNear(date, entries, 7));
  if (entries.length < 2 || !witness || !stranger) return undefined;
  return Math.abs(daysBetween(stranger.date, witness.date)) > 7 ? { stranger, witness } : undefined;
}

function isNear(date: string, stated: readonly StatedDate[], days: number): boolean {
  return stated.some((each) => Math.abs(daysBetween(each.date, date)) <= days);
}
