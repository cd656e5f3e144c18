import type { Node, Position, Postmortem, Timestamp } from '../../../ast/nodes.ts';
import type { TextEdit } from '../../define-rule.ts';
import { nameOnTime, zoneNamePlace } from './zone-name-place.ts';
import type { ZoneStatement } from './zone-statements.ts';

/** What is to be written instead of a name of a zone, and where. */
export interface Renaming {
  statement: ZoneStatement;
  /** The times that are concerned, where each names the zone itself. */
  times: readonly Timestamp[];
  /** The part of the name that is replaced: `PST` of `PST (UTC-7)`. */
  written: string;
  name: string;
}

/**
 * The edit that gives a zone another name, in the statement or at all times that name it.
 *
 * @returns Nothing where its place in the source is not known.
 */
export function renameZone(
  tree: Postmortem,
  { statement, times, written, name }: Renaming,
  sourceOf: (place: Node | Position) => string,
): TextEdit | undefined {
  const places = statement.place
    ? [zoneNamePlace(tree, statement)]
    : times.filter(isNaming).map((time) => nameOnTime(time, time.zone?.value.name ?? ''));
  const starts = places.map((place) => place?.start.offset);
  const [first, last] = [places[0]?.start, places.at(-1)?.start];
  if (!first || !last || !areKnown(starts)) return undefined;

  const end = (last.offset ?? 0) + written.length;
  const start = first.offset ?? 0;
  const source = sourceOf({ start: first, end: { ...last, offset: end } });
  let text = '';
  let at = start;
  for (const each of starts) {
    const found = source.slice(each - start, each - start + written.length);
    if (found.toUpperCase() !== written.toUpperCase()) return undefined;
    text += source.slice(at - start, each - start) + name;
    at = each + written.length;
  }
  return { range: [start, end], text };
}

function isNaming({ zone }: Timestamp): boolean {
  return zone?.explicitness === 'explicit';
}

function areKnown(offsets: Array<number | undefined>): offsets is number[] {
  return offsets.length > 0 && offsets.every((offset) => offset !== undefined);
}
