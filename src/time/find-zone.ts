import type { Zone } from '../ast/nodes.ts';
import { matchesOf } from '../pattern/matches-of.ts';
import { pattern } from '../pattern/pattern.ts';
import { MONTHS } from './month-table.ts';
import { skipSpaceBack, wordBefore } from './space.ts';
import { isOpening, readBareName, readZone, type ZoneAt } from './zone.ts';
import { TIMES_CUES, ZONE_CUES, ZONE_FILLERS } from './zone-words.ts';

const CANDIDATE =
  /(?<![\p{L}\d_/])(?:\p{Lu}\p{L}|utc|gmt|cet|cest|pacific|eastern|central|mountain|heure |hora |hor[aá]rio |(?:the )?local time |norsk |svensk |dansk |deutsche|österreichische)|北京|中国|台[北灣湾]|香港|日本|[东東](?:八|京)|(?<=[は：])[A-Z]{3}/gu;
const BEHIND_CLOCK = pattern.i`(?:\d{1,2}[:.h]\d{2}(?::\d{2})?[ ]{0,3}(?:[ap]\.?m\.?)?|\d[ ]?[ap]\.?m\.?|\d{4}|\d\.\d{1,9})[ ]{0,4}[([]?$`;
/** `March 4, 2026 (PST)`, `4/21/2026 (PST)`: those four digits are no clock. */
const YEAR_BEHIND_DATE =
  /(?:(?<word>\p{L}{3,10})\.? |\d(?:st|nd|rd|th)?, ?|\d[-/.])(?:19|20)\d{2}[ ]{0,4}[([]?$/u;
const TIME_BEHIND = pattern.iy`[)\]）]?[ \t]{0,24}(?:times?|timezone|time zone|tz|clock|timeline|時間|时间)(?!\p{L})`;
const HAN_CUE = /(?:时间|時間|時刻|时刻|日時)[はが:：为是 ]{0,4}$/u;
const HAN_TIME = /(?:时间|時間|標準時)$/;
const EDGES = /^[\s()（）[\]:.,|*–—-]*$/;
const MOST_WORDS = 8;

/**
 * The one zone that a note, heading or column title states for the times under it ("All times are
 * UTC", "Timeline (UTC)"), with its place. Undefined if there is none, or several different ones. A
 * zone that belongs to a clock states nothing.
 */
export function findZone(text: string): { zone: Zone; start: number; end: number } | undefined {
  let found: ZoneAt | undefined;
  let behind = 0;
  for (const { index } of matchesOf(text, CANDIDATE)) {
    if (index < behind) continue;
    const zone = statedAt(text, index);
    if (!zone) continue;
    behind = zone.end;
    if (found && keyOf(found.zone) !== keyOf(zone.zone)) return undefined;
    found ??= zone;
  }
  return found;
}

function statedAt(text: string, index: number): ZoneAt | undefined {
  const before = skipSpaceBack(text, index, 4);
  const bracketed = isOpening(text.charAt(before - 1));
  if (isBehindClock(text, index)) return undefined;
  const whole = bracketed ? readZone(text, before - 1, 'brackets') : undefined;
  if (whole) return whole;
  const zone = readZone(text, index, 'statement');
  if (zone) return isAlone(text, zone) || hasCue(text, zone) ? zone : undefined;
  const bare = readBareName(text, index);
  return bare && isAnnounced(text, index, TIMES_CUES) ? bare : undefined;
}

function isBehindClock(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  if (!BEHIND_CLOCK.test(before)) return false;
  const year = YEAR_BEHIND_DATE.exec(before)?.groups;
  const isYear = year && (!year.word || MONTHS.has(year.word.toLowerCase()));
  return !isYear;
}

/** Whether the text holds nothing but the zone. */
function isAlone(text: string, { start, end }: ZoneAt): boolean {
  return text.length - (end - start) < 40 && EDGES.test(text.slice(0, start) + text.slice(end));
}

/** Whether a word for times stands before the zone, with only filling words between, or behind. */
function hasCue(text: string, { start, end, zone }: ZoneAt): boolean {
  TIME_BEHIND.lastIndex = end;
  if (zone.name.length > 2 && TIME_BEHIND.test(text)) return true;
  if (HAN_CUE.test(text.slice(Math.max(0, start - 10), start))) return true;
  return HAN_TIME.test(zone.name) || isAnnounced(text, start, ZONE_CUES);
}

/** Whether one of some words stands before an index, with only filling words between. */
function isAnnounced(text: string, start: number, cues: ReadonlySet<string>): boolean {
  let at = start;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const found = wordBefore(text, skipMarks(text, at));
    if (cues.has(found.word)) return true;
    if (!ZONE_FILLERS.has(found.word) || (words === 0 && found.word === 'the')) return false;
    at = found.start;
  }
  return false;
}

/** Index behind the last word before `at`, over punctuation that does not end a sentence. */
function skipMarks(text: string, at: number): number {
  let index = at;
  const stop = Math.max(0, at - 12);
  while (index > stop && /[\s:,=()（[\]'’–—-]/.test(text.charAt(index - 1))) index -= 1;
  return index;
}

function keyOf({ name, offset, iana }: Zone): string {
  return iana ?? String(offset ?? name.toUpperCase());
}
