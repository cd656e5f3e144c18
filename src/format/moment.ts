import type { Interval, Timestamp, Zone } from '../ast/nodes.ts';
import { wholeZone } from '../time/index.ts';
import { inZone } from './in-zone.ts';
import type { FormatOptions } from './options.ts';
import { hasWord, type SourceText } from './source-text.ts';

export type When = Interval | Timestamp;

/** The time of an entry, as it is written anew. */
export interface WhenText {
  /** An ISO 8601 date, a 24-hour clock, the zone. */
  time: string;
  /** The same in the zone of the document, where it is converted to another; `''` elsewhere. */
  remark: string;
}

/**
 * Write the time of an entry.
 *
 * @returns Nothing where the document does not give all of it for sure: then it stays as written.
 */
export function whenText(
  when: When,
  options: FormatOptions,
  source: SourceText,
): WhenText | undefined {
  const ends = when.type === 'interval' ? when.children : [when];
  if (!ends.every(isSure) || isOpenInWords(when, source)) return undefined;
  const own = rangeText(ends.map((end) => clockOf(end, options)));
  const { toZone } = options;
  const there = toZone && ends.map((end) => inZone(end, toZone));
  if (!there?.every((end) => end !== undefined)) return { time: own, remark: '' };
  const converted = rangeText(there.map((clock) => ({ ...clock, zone: toZone?.name })));
  const named = rangeText(ends.map((end) => clockOf(end, { ...options, zones: 'assumed' })));
  return { time: converted, remark: converted === named ? '' : `(${named})` };
}

/** What is written of one end of a range. */
interface Clock {
  date?: string | undefined;
  time?: string | undefined;
  zone?: string | undefined;
  approximate?: true | undefined;
}

/** `2024-03-05 14:02 - 14:40 UTC`: the end has a date where that is another. */
function rangeText([start, end]: Clock[]): string {
  if (!start) return '';
  if (!end) return clockText(start);
  const isOneZone = start.zone === end.zone;
  const from = clockText(isOneZone ? { ...start, zone: undefined } : start);
  return `${from} - ${clockText(start.date === end.date ? { ...end, date: undefined } : end)}`;
}

function clockText({ date, time, zone, approximate }: Clock): string {
  const clock = zone === 'Z' ? `${time}Z` : [time, zone].filter(Boolean).join(' ');
  return (approximate ? '~' : '') + [date, clock].filter(Boolean).join(' ');
}

/** `14:02 onwards` */
function isOpenInWords(when: When, source: SourceText): boolean {
  if (when.type !== 'interval' || when.children.length > 1) return false;
  return hasWord(source.at(when).replace(source.at(when.children[0]), ''));
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

function clockOf(
  { approximate, date, time, zone }: Timestamp,
  { zones = 'written' }: FormatOptions,
): Clock {
  const isShown = zone && shown[zones].has(zone.explicitness);
  return { approximate, date: date?.value, time, zone: isShown ? zone.value.name : undefined };
}

const shown = {
  written: new Set(['explicit']),
  inherited: new Set(['explicit', 'inherited']),
  assumed: new Set(['explicit', 'inherited', 'assumed']),
};
