import type { Zone } from '../ast/nodes.ts';
import { isCalendarDate } from './calendar.ts';

const TIME = /^(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?$/;
const OFFSET_NAME = /GMT(?:(?<sign>[+\-−])(?<hour>\d{2}):(?<minute>\d{2}))?/;
const MILLISECONDS_A_MINUTE = 60_000;
const MILLISECONDS_A_DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/**
 * Minutes east of UTC of a zone on a wall-clock date and time. Undefined where the zone has no one
 * offset, and where its clocks skipped or repeated that time.
 */
export function zoneOffset(zone: Zone, date: string, time: string): number | undefined {
  if (zone.offset !== undefined) return zone.offset;
  const format = zone.iana === undefined ? undefined : formatOf(zone.iana);
  const wall = wallClock(date, time);
  if (!format || wall === undefined) return undefined;
  const before = offsetAt(format, wall - MILLISECONDS_A_DAY);
  const after = offsetAt(format, wall + MILLISECONDS_A_DAY);
  const possible = [...new Set([before, after])].filter(
    (offset) => offsetAt(format, wall - offset * MILLISECONDS_A_MINUTE) === offset,
  );
  return possible.length === 1 ? possible[0] : undefined;
}

/** RFC 3339 in UTC, `2024-03-05T15:02:00Z`; undefined unless date, time and offset are known. */
export function toInstant(moment: {
  date?: string;
  time?: string;
  zone?: Zone;
}): string | undefined {
  const { date, time, zone } = moment;
  if (date === undefined || time === undefined || zone === undefined) return undefined;
  const wall = wallClock(date, time);
  const offset = zoneOffset(zone, date, time);
  if (wall === undefined || offset === undefined) return undefined;
  return `${new Date(wall - offset * MILLISECONDS_A_MINUTE).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds since the epoch that a clock in UTC would show; `24:00` is the next midnight. */
function wallClock(date: string, time: string): number | undefined {
  const match = TIME.exec(time);
  if (!match || !isCalendarDate(date)) return undefined;
  const { hour, minute, second = '0' } = match.groups ?? {};
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes > 24 * 60) return undefined;
  return Date.parse(date) + minutes * MILLISECONDS_A_MINUTE + Number(second) * 1000;
}

/** Minutes east of UTC at an instant, in the zone of a format. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName');
  const { sign, hour = '0', minute = '0' } = OFFSET_NAME.exec(name?.value ?? '')?.groups ?? {};
  const minutes = Number(hour) * 60 + Number(minute);
  return sign === undefined || sign === '+' ? minutes : -minutes;
}

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
