import type { Timestamp, Zone as ZoneNode } from '../ast/nodes.ts';
import { toInstant, zoneOffset } from '../time/index.ts';
import { toPosition } from './position.ts';
import type { Moment, Zone } from './postmortem-document.ts';

/** Tell what the document gives of a moment. */
export function toMoment(timestamp: Timestamp): Moment {
  const { approximate, date, time, value, zone } = timestamp;

  return {
    text: value,
    date: date?.value ?? null,
    time: time ?? null,
    zone: zone ? toZone(zone.value, minutesEast(timestamp)) : null,
    dateSource: date?.explicitness ?? null,
    zoneSource: zone?.explicitness ?? null,
    approximate: approximate ?? false,
    instant: instantOf(timestamp),
    position: toPosition(timestamp),
  };
}

/**
 * Find the offset of the zone of a moment.
 *
 * @returns Minutes east of UTC, on that date where it is known; nothing where there is no zone, or
 *   its name does not determine an offset.
 */
export function minutesEast({ date, time, zone }: Timestamp): number | undefined {
  if (!zone) return;
  return date && time ? zoneOffset(zone.value, date.value, time) : zone.value.offset;
}

function instantOf({ date, time, zone }: Timestamp): string | null {
  if (!date || !time || !zone) return null;
  return toInstant({ date: date.value, time, zone: zone.value }) ?? null;
}

function toZone({ iana, name }: ZoneNode, minutes: number | undefined): Zone {
  return {
    text: name,
    offset: minutes === undefined ? null : offsetText(minutes),
    iana: iana ?? null,
  };
}

/** `330` is `+05:30`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${parts.join(':')}`;
}
