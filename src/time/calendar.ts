const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether an ISO date such as `2024-02-29` is in the proleptic Gregorian calendar. */
export function isCalendarDate(date: string): boolean {
  return dayNumber(date) !== undefined;
}

/** The ISO date some days after (before, if negative) another; throws on what is no date. */
export function addDays(date: string, days: number): string {
  return isoDate(known(date) + days);
}

/** ISO 8601 day of the week: Monday is 1, Sunday is 7. Throws on what is no date. */
export function weekdayOf(date: string): number {
  return ((((known(date) + 3) % 7) + 7) % 7) + 1;
}

/** Days from the first ISO date to the second. Throws on what is no date. */
export function daysBetween(from: string, to: string): number {
  return known(to) - known(from);
}

/** Minutes since midnight of `14:02` or `14:02:37` (seconds as a fraction of a minute). */
export function minutesOf(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return hour * 60 + minute + second / 60;
}

/** The ISO date of a gMonthDay (`--03-05`) in a year, or undefined where that year lacks it. */
export function withYear(monthDay: string, year: number): string | undefined {
  const date = String(year).padStart(4, '0') + monthDay.slice(1);
  return isCalendarDate(date) ? date : undefined;
}

/** Days in a month (1 to 12); February has 29 where no year is given. */
export function daysInMonth(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function known(date: string): number {
  const number = dayNumber(date);
  if (number === undefined) throw new RangeError(`Expected an ISO date, got \`${date}\``);
  return number;
}

/** Days since 1970-01-01. */
function dayNumber(date: string): number | undefined {
  const match = ISO_DATE.exec(date);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  // The 31st of a month with 30 days is the 1st of the next.
  const isDay = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return isDay ? instant.getTime() / MILLISECONDS_A_DAY : undefined;
}

function isoDate(number: number): string {
  return new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
