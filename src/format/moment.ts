import type { Interval, Timestamp, Zone } from '../ast/nodes.ts';
import { wholeZone } from '../time/index.ts';
import { inZone } from './in-zone.ts';
import type { FormatOptions } from './options.ts';
import { hasWord, type SourceText } from './source-text.ts';

export type When = Interval | Timestamp;

/**
 * Write the time of an entry: an ISO 8601 date, a 24-hour clock, the zone.
 *
 * @returns Nothing where the document does not give all of it for sure: then it stays as written.
 */
export function whenText(
  when: When,
  options: FormatOptions,
  source: SourceText,
): string | undefined {
  if (when.type === 'timestamp') return momentText(when, options, source);
  const [start, end] = when.children;
  const from = momentText(start, options, source);
  if (!end) return isWord(when, source) ? undefined : from;
  const to = momentText(end, options, source, start);
  return from && to ? `${from} - ${to}` : undefined;
}

/** `14:02 onwards` */
function isWord(when: Interval, source: SourceText): boolean {
  const [start] = when.children;
  return hasWord(source.at(when).replace(source.at(start), ''));
}

/** @param since The start of a range: its end has a date only where that is another. */
function momentText(
  moment: Timestamp,
  options: FormatOptions,
  source: SourceText,
  since?: Timestamp,
): string | undefined {
  if (!isSure(moment)) return undefined;
  const { approximate } = moment;
  const { date, time, zone } = partsOf(moment, options);
  const day = date !== undefined && date === since?.date?.value ? undefined : date;
  const clock = zone === 'Z' ? `${time}Z` : [time, zone].filter(Boolean).join(' ');
  const text = [day, clock].filter(Boolean).join(' ');
  const converted = options.toZone && inZone(moment, options.toZone);
  const sign = approximate ? '~' : '';
  if (!converted) return sign + text;
  return `${sign}${converted} (${source.at(moment)})`;
}

/** Whether all that is written is understood, and none of it in doubt. */
function isSure({ time, impossible, readings, monthDay, date, weekday, zone }: Timestamp): boolean {
  if (impossible || time === undefined) return false;
  if (date === undefined && (readings || monthDay)) return false;
  if (zone?.explicitness === 'explicit' && !isKnownByName(zone.value)) return false;
  return weekday === undefined || date?.explicitness === 'explicit';
}

/** Whether the name of a zone says all that is known of it: `CST` alone does not, behind `(UTC-6)`. */
function isKnownByName({ name, offset, iana }: Zone): boolean {
  const known = wholeZone(name);
  return known === undefined || (known.offset === offset && known.iana === iana);
}

function partsOf({ date, time, zone }: Timestamp, { zones = 'written' }: FormatOptions) {
  const isShown = zone && (zone.explicitness === 'explicit' || shown[zones].has(zone.explicitness));
  return { date: date?.value, time, zone: isShown ? zone.value.name : undefined };
}

const shown = {
  written: new Set(['explicit']),
  inherited: new Set(['explicit', 'inherited']),
  assumed: new Set(['explicit', 'inherited', 'assumed']),
};
