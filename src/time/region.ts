import type { Zone } from '../ast/nodes.ts';
import { clockLabels } from './clock-label.ts';
import { LOCAL_PLACES } from './local-name-table.ts';
import { AREAS, LABELLED_TIMES, NAMED_TIMES, PLACES } from './region-table.ts';

const AREA =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\//;
const POSIX = /^[A-Z]{3,4}\d{1,2}[A-Z]{3,4}$/;

const knownZones = new Map<string, boolean>();
let cities: Map<string, string> | undefined;

/**
 * The name in the time-zone database that is written, aliases such as `US/Pacific` and `PST8PDT`
 * included; `Europa/Berlin` as it is there.
 */
export function databaseName(name: string): string | undefined {
  const slash = name.indexOf('/');
  const area = AREAS.get(name.slice(0, Math.max(0, slash)));
  const spelled = area === undefined ? name : area + name.slice(slash);
  return isDatabaseName(spelled) ? spelled : undefined;
}

/** All names of regions in the time-zone database, without aliases. */
export function regionNames(): string[] {
  return Intl.supportedValuesOf('timeZone');
}

function isDatabaseName(name: string): boolean {
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
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .replace(/^us /, '')
    .replace(/ local$/, '');
  const row = NAMED_TIMES.get(key);
  if (row) return row;
  const [label] = LABELLED_TIMES.has(key) ? clockLabels(`${key} time`) : [];
  if (label) return { offset: label.offset };
  const iana = placeRegion(key);
  return iana === undefined ? undefined : { iana };
}

/** The region that a place is in: a city that the database names, a country with one zone. */
export function placeRegion(place: string): string | undefined {
  const key = place.toLowerCase();
  const plain = key.normalize('NFD').replace(/\p{M}/gu, '');
  return PLACES.get(key) ?? LOCAL_PLACES.get(key) ?? databaseCities().get(plain);
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
    regionNames().map((name) => [
      name
        .slice(name.lastIndexOf('/') + 1)
        .replaceAll('_', ' ')
        .toLowerCase(),
      name,
    ]),
  );
  return cities;
}
