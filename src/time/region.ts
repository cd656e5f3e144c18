import type { Zone } from '../ast/nodes.ts';
import { NAMED_TIMES, PLACES, type RegionRow } from './region-table.ts';

const AREA =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\//;
const POSIX = /^[A-Z]{3,4}\d{1,2}[A-Z]{3,4}$/;

const knownZones = new Map<string, boolean>();
let cities: Map<string, string> | undefined;

/** Whether the time-zone database has a name, aliases such as `US/Pacific` and `PST8PDT` included. */
export function isDatabaseName(name: string): boolean {
  if (!AREA.test(name) && !POSIX.test(name)) return false;
  let known = knownZones.get(name);
  if (known === undefined) {
    known = canFormat(name);
    knownZones.set(name, known);
  }
  return known;
}

/** The zone that words before "time" name: `Pacific`, `West Africa`, `Kigali`. */
export function namedTime(words: string): Omit<Zone, 'name'> | undefined {
  const key = words
    .toLowerCase()
    .replace(/^us /, '')
    .replace(/[ \t\u00a0\u202f]+/g, ' ');
  return NAMED_TIMES.get(key) ?? placeRow(key);
}

function placeRow(key: string): RegionRow | undefined {
  const iana = PLACES.get(key) ?? databaseCities().get(key);
  return iana === undefined ? undefined : { iana };
}

function canFormat(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** Cities that the time-zone database names zones after, lower case. */
function databaseCities(): Map<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((name) => [
      name
        .slice(name.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      name,
    ]),
  );
  return cities;
}
