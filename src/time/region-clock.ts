// What the time-zone database, as Intl holds it, tells of the clocks of a region.

import { isCalendarDate } from './calendar.ts';

/** A date and time as a clock on the wall shows it. */
export interface WallTime {
  date: string;
  time: string;
}

/** Where the clocks of a region were set: the last they would have shown, and what came instead. */
export interface ClockChange {
  from: WallTime;
  to: WallTime;
  /** Minutes east of UTC before and after. */
  offsets: [before: number, after: number];
}

const TIME = /^(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?$/;
const OFFSET_NAME = /GMT(?:(?<sign>[+\-−])(?<hour>\d{2}):(?<minute>\d{2}))?/;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * All offsets, in minutes east of UTC, with which the clocks of a region showed a time: mostly one,
 * two where they were set back over it, none where they skipped it. The earlier moment comes first.
 *
 * @returns Undefined where there is no such region, date or time.
 */
export function offsetsAt(region: string, { date, time }: WallTime): number[] | undefined {
  const format = formatOf(region);
  const wall = wallClock(date, time);
  return format && wall !== undefined ? offsetsOf(format, wall) : undefined;
}

/**
 * All offsets that were in force in a region on a day or, with a time, within an hour of it: who
 * writes at a change of the clocks may be on either side.
 *
 * @returns Undefined where there is no such region, date or time.
 */
export function offsetsInForce(region: string, date: string, time?: string): number[] | undefined {
  const wall = wallClock(date, time ?? '12:00');
  if (wall === undefined) return undefined;
  const key = `${region} ${date}`;
  if (!days.has(key)) days.set(key, offsetsAround(region, Date.parse(date) + DAY / 2, DAY / 2));
  const ofDay = days.get(key);
  const isChanged = ofDay !== undefined && ofDay.length > 1;
  return isChanged && time !== undefined ? offsetsAround(region, wall, 60 * MINUTE) : ofDay;
}

/** A document has many times on few days. */
const days = new Map<string, number[] | undefined>();

function offsetsAround(region: string, wall: number, reach: number): number[] | undefined {
  const format = formatOf(region);
  if (!format) return undefined;
  const around = [wall - reach, wall, wall + reach].flatMap((each) => {
    const offsets = offsetsOf(format, each);
    return offsets.length > 0 ? offsets : offsetsNear(format, each);
  });
  return [...new Set(around)];
}

/**
 * The change of the clocks of a region that skipped or repeated a time.
 *
 * @returns Undefined where none did.
 */
export function clockChange(region: string, { date, time }: WallTime): ClockChange | undefined {
  const format = formatOf(region);
  const wall = wallClock(date, time);
  if (!format || wall === undefined || offsetsOf(format, wall).length === 1) return undefined;
  return changeNear(format, Math.floor(wall / MINUTE) * MINUTE);
}

function changeNear(format: Intl.DateTimeFormat, wall: number): ClockChange {
  let [first, last] = [wall - DAY, wall + DAY];
  const offsets: [number, number] = [offsetAt(format, first), offsetAt(format, last)];
  while (last - first > MINUTE) {
    const middle = first + Math.floor((last - first) / 2 / MINUTE) * MINUTE;
    if (offsetAt(format, middle) === offsets[0]) first = middle;
    else last = middle;
  }
  return {
    from: toWallTime(last + offsets[0] * MINUTE),
    to: toWallTime(last + offsets[1] * MINUTE),
    offsets,
  };
}

/** Milliseconds since the epoch that a clock in UTC would show; `24:00` is the next midnight. */
export function wallClock(date: string, time: string): number | undefined {
  const match = TIME.exec(time);
  if (!match || !isCalendarDate(date)) return undefined;
  const { hour, minute, second = '0' } = match.groups ?? {};
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes > 24 * 60) return undefined;
  return Date.parse(date) + minutes * MINUTE + Number(second) * 1000;
}

/** `2024-03-10` and `02:30` from milliseconds since the epoch that a clock in UTC would show. */
export function toWallTime(wall: number): WallTime {
  const [date = '', time = ''] = new Date(wall).toISOString().split('T');
  return { date, time: time.slice(0, 5) };
}

function offsetsOf(format: Intl.DateTimeFormat, wall: number): number[] {
  return offsetsNear(format, wall).filter(
    (offset) => offsetAt(format, wall - offset * MINUTE) === offset,
  );
}

/** Those before and after; `wall` is no instant, but less than a day from the one that is meant. */
function offsetsNear(format: Intl.DateTimeFormat, wall: number): number[] {
  return [...new Set([offsetAt(format, wall - DAY), offsetAt(format, wall + DAY)])];
}

/** Minutes east of UTC at an instant, in the zone of a format. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName');
  const { sign, hour = '0', minute = '0' } = OFFSET_NAME.exec(name?.value ?? '')?.groups ?? {};
  const minutes = Number(hour) * 60 + Number(minute);
  return sign === undefined || sign === '+' ? minutes : -minutes;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, createFormat(timeZone));
  return formats.get(timeZone);
}

function createFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
