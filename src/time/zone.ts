import type { Zone } from '../ast/nodes.ts';
import { pattern } from '../pattern/pattern.ts';
import { NAMED_TIMES } from './region-table.ts';
import { isDigit, isLetter, skipSpace } from './space.ts';
import { combineZones } from './zone-pair.ts';
import {
  offsetMinutes,
  readZoneToken,
  sentenceFollows,
  separatorFollows,
  type ZonePlace,
  type ZoneToken,
} from './zone-token.ts';

/** A zone in a text: its place includes the brackets it stands in. */
export interface ZoneAt {
  zone: Zone;
  start: number;
  end: number;
}

const OFFSET = /(?<sign>[+\-−])(?<hour>\d{2})(?::?(?<minute>[0-5]\d))?(?![\d:])/y;
const LETTER_Z = /[Zz](?![\p{L}\d_])/uy;
/** What may stand behind a name within its brackets: `(UTC time)`, `(PST, approx.)`. */
const AFTER_NAME = pattern.i`^[\s,;]{0,4}(?:time|times|zone|timezone|tz|local time|clock|approx\.?|approximately)?[\s,;]{0,4}$`;
const BARE_NAME = /(?:Eastern|Central|Mountain|Pacific|Zulu)(?!\p{L})/uy;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['（', '）'],
]);
const LONGEST_GAP = 6;

/** The zone written right behind a clock that ends at an index; `exact` if it shows seconds. */
export function readZoneAfterClock(text: string, at: number, exact: boolean): ZoneAt | undefined {
  const attached = readAttached(text, at, exact);
  if (attached) return attached;
  let index = skipSpace(text, at, LONGEST_GAP);
  const wrapped = /^\r?\n[ \t]{0,8}/.exec(text.slice(index, index + 10));
  if (wrapped) index += wrapped[0].length;
  const found = readZone(text, index, 'clock') ?? readBareName(text, index);
  return wrapped && found && found.zone.name.length < 3 ? undefined : found;
}

/** Whether a character opens brackets in which a zone may stand. */
export function isOpening(character: string): boolean {
  return BRACKETS.has(character);
}

/** The zone that begins at an index, in brackets or not, with a second name if one follows. */
export function readZone(text: string, at: number, place: ZonePlace): ZoneAt | undefined {
  const closing = BRACKETS.get(text.charAt(at));
  if (closing !== undefined) return readBracketed(text, at, closing);
  const first = readZoneToken(text, at, place);
  if (!first) return undefined;
  const pair = readSecond(text, first, at, place);
  return { ...(pair ?? first), start: at };
}

function readBracketed(text: string, at: number, closing: string): ZoneAt | undefined {
  const start = skipSpace(text, at + 1, LONGEST_GAP);
  const first = readZoneToken(text, start, 'brackets') ?? readOffset(text, start);
  if (!first) return undefined;
  const found = readSecond(text, first, start, 'brackets') ?? first;
  const close = text.slice(found.end, found.end + 30).indexOf(closing);
  if (close === -1) return undefined;
  if (!AFTER_NAME.test(text.slice(found.end, found.end + close))) return undefined;
  return { zone: found.zone, start: at, end: found.end + close + 1 };
}

/** A second name for the same zone: `PST/PDT`, `EDT/UTC-4`, `IST (UTC+05:30)`. */
function readSecond(
  text: string,
  first: ZoneToken,
  start: number,
  place: ZonePlace,
): ZoneToken | undefined {
  const gap = skipSpace(text, first.end, LONGEST_GAP);
  if (text.charAt(gap) === '/') {
    const second = readZoneToken(text, skipSpace(text, gap + 1, 2), place);
    if (!second) return undefined;
    const written = text.slice(start, second.end);
    return { zone: combineZones(first, second, { name: written, written }), end: second.end };
  }
  const closing = BRACKETS.get(text.charAt(gap));
  if (closing === undefined || closing === ']') return undefined;
  const second = readZoneToken(text, gap + 1, 'brackets') ?? readOffset(text, gap + 1);
  const close = second && skipSpace(text, second.end, 2);
  if (!second || close === undefined || text.charAt(close) !== closing) return undefined;
  // `norsk tid (CET)`: the name that people go on with.
  const { name } = first.zone.iana && !first.row && second.row ? second.zone : first.zone;
  const names = { name, written: text.slice(start, close + 1) };
  return { zone: combineZones(first, second, names), end: close + 1 };
}

/** `14:02Z`, `10:00+02:00`, `10:00:00 -0500`. */
function readAttached(text: string, at: number, exact: boolean): ZoneAt | undefined {
  LETTER_Z.lastIndex = at;
  if (LETTER_Z.test(text)) {
    return { zone: { name: text.charAt(at), offset: 0 }, start: at, end: at + 1 };
  }
  const start = skipSpace(text, at, 1);
  const found = readOffset(text, start);
  const minutes = found && found.end - start > 3;
  if (!found || (start === at && text.charAt(start) !== '+' && !exact)) return undefined;
  if (!minutes && !(exact && start === at)) return undefined;
  if (start > at && text.charAt(start) !== '+' && (isColonIn(text, start, found.end) || !exact)) {
    return undefined;
  }
  return { zone: found.zone, start, end: found.end };
}

function readOffset(text: string, at: number): ZoneToken | undefined {
  OFFSET.lastIndex = at;
  const match = OFFSET.exec(text);
  const { sign = '', hour = '', minute } = match?.groups ?? {};
  const offset = match ? offsetMinutes(sign, hour, minute) : undefined;
  if (!match || offset === undefined || isLetter(text, OFFSET.lastIndex)) return undefined;
  return { zone: { name: match[0], offset }, end: OFFSET.lastIndex };
}

/** `10:00 AM Pacific`, where no noun follows. */
export function readBareName(text: string, at: number): ZoneAt | undefined {
  BARE_NAME.lastIndex = at;
  const name = BARE_NAME.exec(text)?.[0];
  const row = name && NAMED_TIMES.get(name.toLowerCase());
  if (!name || !row || isDigit(text, at - 1)) return undefined;
  const end = at + name.length;
  const isName = separatorFollows(text, end) || sentenceFollows(text, end);
  return isName ? { zone: { name, ...row }, start: at, end } : undefined;
}

function isColonIn(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes(':');
}
