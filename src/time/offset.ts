import type { Zone } from '../ast/nodes.ts';
import { offsetsAt, wallClock } from './region-clock.ts';

const MILLISECONDS_A_MINUTE = 60_000;

/**
 * Minutes east of UTC of a zone on a wall-clock date and time. Undefined where the zone has no one
 * offset, and where its clocks skipped or repeated that time.
 */
export function zoneOffset(zone: Zone, date: string, time: string): number | undefined {
  if (zone.offset !== undefined) return zone.offset;
  const possible = zone.iana === undefined ? [] : offsetsAt(zone.iana, { date, time });
  return possible?.length === 1 ? possible[0] : undefined;
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
