import type { Timestamp, Zone } from '../ast/nodes.ts';
import { toInstant, zoneOffset } from '../time/index.ts';

/** Date and time of a moment on the clocks of another zone; nothing where its instant is unknown. */
export function inZone(
  { approximate, date, time, zone }: Timestamp,
  target: Zone,
): { date: string; time: string; approximate: true | undefined } | undefined {
  if (!date || !time || !zone) return undefined;
  const instant = toInstant({ date: date.value, time, zone: zone.value });
  if (!instant) return undefined;
  const utc = Date.parse(instant);
  const offset = offsetAt(utc, target);
  if (offset === undefined) return undefined;
  const wall = new Date(utc + offset * 60_000).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 11 + time.length), approximate };
}

/** Minutes east of UTC in a zone at an instant: the one with which its clocks lead back to it. */
function offsetAt(utc: number, zone: Zone): number | undefined {
  if (zone.offset !== undefined) return zone.offset;
  for (let minutes = -14 * 60; minutes <= 14 * 60; minutes += 15) {
    const wall = new Date(utc + minutes * 60_000).toISOString();
    if (zoneOffset(zone, wall.slice(0, 10), wall.slice(11, 19)) === minutes) return minutes;
  }
}
