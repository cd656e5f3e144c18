import type { Zone } from '../ast/nodes.ts';
import { NAMED_TIMES } from './region-table.ts';
import { isDigit, isLetter, skipSpace } from './space.ts';
import { ZONES } from './zone-table.ts';
import { offsetMinutes, readZoneToken, separatorFollows, type ZoneToken } from './zone-token.ts';

/** A zone in a text: its place includes the brackets it stands in. */
export interface ZoneAt {
  zone: Zone;
  start: number;
  end: number;
}

const OFFSET = /(?<sign>[+\-−])(?<hour>\d{2})(?::?(?<minute>[0-5]\d))?(?![\d:])/y;
const LETTER_Z = /[Zz](?![\p{L}\d_])/uy;
/** What may stand behind a name within its brackets: `(UTC time)`, `(PST, approx.)`. */
const AFTER_NAME =
  /^[\s,;]{0,4}(?:time|times|zone|timezone|tz|local time|clock|approx\.?|approximately)?[\s,;]{0,4}$/iu;
const BARE_NAME = /(?:Eastern|Central|Mountain|Pacific)(?!\p{L})/uy;
const LONGEST_GAP = 6;

/** All meanings of a zone name that has several, the most common first; `[]` if it has one. */
export function zoneMeanings(name: string): Array<{ meaning: string; offset: number }> {
  const meanings = ZONES.get(name.toUpperCase())?.meanings ?? [];
  if (meanings.length < 2) return [];
  return meanings.map(({ meaning, offset }) => ({ meaning, offset }));
}

/** The zone written right behind a clock that ends at an index; `exact` if it shows seconds. */
export function readZoneAfterClock(text: string, at: number, exact: boolean): ZoneAt | undefined {
  const attached = readAttached(text, at, exact);
  if (attached) return attached;
  let index = skipSpace(text, at, LONGEST_GAP);
  const wrapped = /^\r?\n[ \t]{0,8}/.exec(text.slice(index, index + 10));
  if (wrapped) index += wrapped[0].length;
  const found = readZone(text, index, true) ?? readBareName(text, index);
  return wrapped && found && found.zone.name.length < 3 ? undefined : found;
}

/** The zone that begins at an index, in brackets or not, with a second name if one follows. */
export function readZone(text: string, at: number, lower: boolean): ZoneAt | undefined {
  const opening = text.charAt(at);
  if (opening === '(' || opening === '[') return readBracketed(text, at, lower);
  const first = readZoneToken(text, at, { lower, bracketed: false });
  if (!first) return undefined;
  const pair = readSecond(text, first, at, lower);
  return { ...(pair ?? first), start: at };
}

function readBracketed(text: string, at: number, lower: boolean): ZoneAt | undefined {
  const start = skipSpace(text, at + 1, LONGEST_GAP);
  const first = readZoneToken(text, start, { lower, bracketed: true }) ?? readOffset(text, start);
  if (!first) return undefined;
  const found = readSecond(text, first, start, lower) ?? first;
  const closing = text.charAt(at) === '(' ? ')' : ']';
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
  lower: boolean,
): ZoneToken | undefined {
  const gap = skipSpace(text, first.end, LONGEST_GAP);
  const sign = text.charAt(gap);
  if (sign === '/') {
    const at = skipSpace(text, gap + 1, 2);
    const second = readZoneToken(text, at, { lower, bracketed: false });
    if (!second) return undefined;
    const name = text.slice(start, second.end);
    return { zone: combine(name, first, second), end: second.end };
  }
  if (sign !== '(') return undefined;
  const second =
    readZoneToken(text, gap + 1, { lower, bracketed: true }) ?? readOffset(text, gap + 1);
  const close = second && skipSpace(text, second.end, 2);
  if (!second || close === undefined || text.charAt(close) !== ')') return undefined;
  return { zone: combine(first.zone.name, first, second), end: close + 1 };
}

/** What two names of one zone fix together; nothing where they contradict each other. */
function combine(name: string, first: ZoneToken, second: ZoneToken): Zone {
  const offset = second.zone.offset;
  if (first.zone.offset === offset && offset !== undefined) return { name, offset };
  const iana = sharedRegion(first, second);
  if (iana !== undefined) return { name, iana };
  const open = first.zone.offset === undefined && offset !== undefined;
  const fits = !first.row || first.row.meanings.some((meaning) => meaning.offset === offset);
  return open && fits ? { name, offset } : { name };
}

/** The region whose standard and summer time two abbreviations are. */
function sharedRegion(first: ZoneToken, second: ZoneToken): string | undefined {
  const others = second.row?.meanings ?? [];
  const shared = first.row?.meanings.find(
    ({ region }) => region !== undefined && others.some((other) => other.region === region),
  );
  return shared?.region;
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

/** `10:00 AM Pacific`, where nothing but a separator follows. */
function readBareName(text: string, at: number): ZoneAt | undefined {
  BARE_NAME.lastIndex = at;
  const name = BARE_NAME.exec(text)?.[0];
  const iana = name && NAMED_TIMES.get(name.toLowerCase())?.iana;
  if (!name || !iana || isDigit(text, at - 1) || !separatorFollows(text, at + name.length)) {
    return undefined;
  }
  return { zone: { name, iana }, start: at, end: at + name.length };
}

function isColonIn(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes(':');
}
