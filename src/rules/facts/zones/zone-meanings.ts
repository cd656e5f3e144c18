import type { Postmortem, Zone } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { offsetsInForce, wholeZone, type ZoneMeaning, zoneMeanings } from '../../../time/index.ts';
import type { Settings } from '../../define-rule.ts';
import { type ZonePlaces, zonePlaces } from '../../words/zone-places.ts';

/**
 * What an abbreviation that has several meanings may mean in a document: those that the document
 * shows by a place, by an offset, or by another name of the same region; all of them where it shows
 * none.
 */
export function likelyMeanings(
  name: string,
  tree: Postmortem,
  { timezone }: Pick<Settings, 'timezone'>,
): ZoneMeaning[] {
  const meanings = zoneMeanings(name);
  const named = new Set(placesNamed(name, tree).map(({ offset }) => offset));
  const zones = [...zonesOf(tree), ...(timezone ? [timezone] : [])];
  const shown = meanings.filter(
    (meaning) => named.has(meaning.offset) || zones.some((zone) => shows(zone, meaning, name)),
  );
  return shown.length > 0 ? shown : meanings;
}

/** The places of an abbreviation that a document names. */
export function placesNamed(name: string, tree: Postmortem): ZonePlaces[] {
  const known = knownPlaces(tree);
  const key = name.toUpperCase();
  const named =
    known.get(key) ?? zonePlaces[key]?.filter(({ names }) => names.test(textOf(tree))) ?? [];
  if (key in zonePlaces) known.set(key, named);
  return named;
}

/** By abbreviation. */
const knownPlaces = oncePerTree(() => new Map<string, ZonePlaces[]>());

/** Whether a zone of the document is the one that an abbreviation means. */
function shows(zone: Zone, { offset, region }: ZoneMeaning, name: string): boolean {
  const others = zoneMeanings(zone.name);
  if (zone.name.toUpperCase() === name.toUpperCase()) {
    // `IST (UTC+05:30)`, once for all
    return zone.offset === offset && wholeZone(name.toUpperCase())?.offset === undefined;
  }
  if (others.length > 0) return others.some((other) => region && other.region === region);
  if (zone.offset !== undefined) return zone.offset === offset;
  if (zone.iana === undefined || zone.iana === region) return zone.iana !== undefined;
  const [winter, summer] = ['2024-01-15', '2024-07-15'].map((date) => offsetIn(zone, date));
  return winter === offset && summer === offset;
}

function offsetIn({ iana = '' }: Zone, date: string): number | undefined {
  return offsetsInForce(iana, date)?.[0];
}

const zonesOf = oncePerTree((tree): Zone[] => {
  const zones = new Map<string, Zone>();
  for (const { node } of nodesOf(tree, 'timestamp')) {
    if (node.zone) zones.set(node.zone.value.name, node.zone.value);
  }
  return [...zones.values()];
});

/** All that the document says, links and times included, code left out. */
const textOf = oncePerTree((tree) => {
  const parts = [...nodesOf(tree, 'text'), ...nodesOf(tree, 'timestamp')];
  return parts.map(({ node }) => node.value).join('\n');
});
