import type { Zone } from '../ast/nodes.ts';
import { offsetsInForce } from './region-clock.ts';
import type { ZoneToken } from './zone-token.ts';

/**
 * What two names of one zone fix together. Where they contradict each other it is nothing, and the
 * name is both of them, as written.
 */
export function combineZones(
  first: ZoneToken,
  second: ZoneToken,
  { name, written }: { name: string; written: string },
): Zone {
  const shared = sharedRegion(first, second);
  if (shared !== undefined) return { name, iana: shared };
  const [these, those] = [offsetsOf(first), offsetsOf(second)];
  if (!these.some((offset) => those.includes(offset))) return { name: written };
  const offset = fixedOffset(second) ?? fixedOffset(first);
  const iana = first.zone.iana ?? second.zone.iana;
  return { name, ...(offset !== undefined && { offset }), ...(iana !== undefined && { iana }) };
}

/** The region whose standard and summer time two abbreviations are. */
function sharedRegion(first: ZoneToken, second: ZoneToken): string | undefined {
  if (first.zone.offset === second.zone.offset && first.zone.offset !== undefined) return undefined;
  const others = second.row?.meanings ?? [];
  const shared = first.row?.meanings.find(
    ({ region }) => region !== undefined && others.some((other) => other.region === region),
  );
  return shared?.region;
}

/** All offsets that a name can mean, in summer or winter. */
function offsetsOf(token: ZoneToken): number[] {
  const { offset, iana } = token.zone;
  if (token.row && token.row.meanings.length > 1)
    return token.row.meanings.map((each) => each.offset);
  if (offset !== undefined) return [offset];
  if (iana === undefined) return [];
  return ['2024-01-15', '2024-07-15'].flatMap((date) => offsetsInForce(iana, date) ?? []);
}

/** The offset of a name that has but one meaning. */
function fixedOffset({ zone, row }: ZoneToken): number | undefined {
  return row && row.meanings.length > 1 ? undefined : zone.offset;
}
