import type { Timestamp, Zone } from '../../../ast/nodes.ts';
import { clockLabels, offsetsInForce, zoneOffset } from '../../../time/index.ts';

/** Minutes east of UTC of a time, where the document tells. */
export function offsetOn({ date, time, zone }: Timestamp): number | undefined {
  if (!zone) return undefined;
  return date && time ? zoneOffset(zone.value, date.value, time) : zone.value.offset;
}

/** Whether two times are written in one zone: by name, by region, or as clocks there were set. */
export function isSameZone(a: Timestamp, b: Timestamp): boolean {
  if (!a.zone || !b.zone) return true;
  if (a.zone.value.name.toUpperCase() === b.zone.value.name.toUpperCase()) return true;
  const [these, those] = [clocksOf(a.zone.value), clocksOf(b.zone.value)];
  if (these.some((clock) => those.includes(clock))) return true;
  const offset = offsetOn(a);
  return offset !== undefined && offset === offsetOn(b);
}

/** How the clocks of the regions of a zone are set in winter and summer: `US/Pacific` is `PST`. */
function clocksOf({ name, iana }: Zone): string[] {
  const regions = iana === undefined ? clockLabels(name).map(({ region }) => region) : [iana];
  return regions.map((region) =>
    ['2024-01-15', '2024-07-15'].map((date) => offsetsInForce(region, date)?.join()).join(),
  );
}
