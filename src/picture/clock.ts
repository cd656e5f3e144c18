import { addDays, weekdayOf } from '../time/index.ts';

export const secondsOfDay = 24 * 60 * 60;

/**
 * Seconds on the wall clock from 1970-01-01 on, or without a date from midnight on; nothing where
 * there is no time, or no such time.
 */
export function wallSeconds(moment: { date: string | null; time: string | null }) {
  if (moment.time === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = moment.time.split(':').map(Number);
  const day = Date.parse(`${moment.date ?? firstDay}T00:00:00Z`) / 1000;
  const wall = day + (hours * 60 + minutes) * 60 + seconds;
  return Number.isFinite(wall) ? wall : undefined;
}

const firstDay = '1970-01-01';

/** `14:02`, or `14:02:37` where it is no whole minute. */
export function clockText(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString().slice(11, 19);
  return text.endsWith(':00') ? text.slice(0, 5) : text;
}

/** How many days a moment is after the first there is. */
export function dayNumber(seconds: number): number {
  return Math.floor(seconds / secondsOfDay);
}

/** ISO date of a day by its number. */
export function dateOf(day: number): string {
  return addDays(firstDay, day);
}

/** `Tue 2024-03-05`; where there are no dates, `Day 2`. */
export function dayText(day: number, isDated: boolean): string {
  if (!isDated) return `Day ${day + 1}`;
  const date = dateOf(day);
  return `${weekdays[weekdayOf(date) - 1]} ${date}`;
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
