import type { Zone } from '../ast/nodes.ts';
import { findZone } from './find-zone.ts';
import { ZONES } from './zone-table.ts';

/** The zone that a text names, all of it: `UTC`, `UTC+2`, `PST`, `Europe/Oslo`. */
export function wholeZone(text: string): Zone | undefined {
  const found = findZone(text);
  return found?.start === 0 && found.end === text.length ? found.zone : undefined;
}

/** All abbreviations of zones that are read. */
export function abbreviationNames(): string[] {
  return [...ZONES.keys()];
}

/**
 * A zone as the caller explains its abbreviation; as it is where it has none that is explained, or
 * says itself which it means, by an offset or a place: `CST (UTC+8)`.
 *
 * @param abbreviations Zones by abbreviation, upper case.
 */
export function explainZone(zone: Zone, abbreviations: ReadonlyMap<string, Zone>): Zone {
  const name = zone.name.toUpperCase();
  const meant = abbreviations.get(name);
  const bare = meant && wholeZone(name);
  if (!bare || bare.offset !== zone.offset || bare.iana !== zone.iana) return zone;
  return { ...meant, name: zone.name };
}
