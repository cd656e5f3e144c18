import type { Zone } from '../ast/nodes.ts';
import { pattern } from '../pattern/pattern.ts';
import { readLocalName } from './local-name.ts';
import { databaseName, namedTime } from './region.ts';
import { GENERIC, HAN_ZONES } from './region-table.ts';
import { isLetter } from './space.ts';
import { ZONES, type ZoneRow } from './zone-table.ts';

/** One name of a zone in a text, and what it means. */
export interface ZoneToken {
  zone: Zone;
  end: number;
  row?: ZoneRow;
}

/**
 * Where the token stands, which decides what counts as one: right behind a clock, in a text about
 * times, or inside brackets, where `UTC - 1` may be spaced and a separator follows for certain.
 */
export type ZonePlace = 'clock' | 'statement' | 'brackets';

const UTC_OFFSET = pattern.iy`(?:UTC|GMT|UT)(?:(?<sign>[+\-−–±])(?<hour>\d{1,2})(?::?(?<minute>[0-5]\d))?)(?![\p{L}\d_]|:\d)`;
const UTC_OFFSET_SPACED = pattern.iy`(?:UTC|GMT|UT)[ ]{0,2}(?<sign>[+\-−–±])(?<space>[ ]{0,2})(?<hour>\d{1,2})(?::?(?<minute>[0-5]\d))?(?![\p{L}\d_]|:\d)`;
const POSIX = /[A-Z]{3,4}\d{1,2}[A-Z]{3,4}(?![\p{L}\d_])/uy;
const DATABASE = /[A-Z][A-Za-z]{1,11}(?:\/[A-Za-z][A-Za-z_+\-\d]{1,24}){1,2}/y;
const ABBREVIATION = /[A-Za-z]{2,5}(?![\p{L}\d_'’]|-\p{L})/uy;
const ABBREVIATION_OFFSET =
  /(?<name>[A-Z]{3,5})(?<gap>[ ]{0,2})(?<sign>[+\-−])(?<space>[ ]?)(?<hour>\d{1,2})(?::?(?<minute>[0-5]\d))?(?![\p{L}\d_]|:\d)/uy;
const WORDS_TIME = pattern.iy`(?<words>[A-Z]\p{L}{1,15}(?:[ \u00a0\u202f][A-Z]\p{L}{1,15}){0,3}?)[ \u00a0\u202f]{1,2}time(?: ?zone)?(?![\p{L}\d_])`;
/** `Pacific Standard Time (PST)`: the name that people go on with. */
const BRACKETED = /[ ]?\((?<name>[A-Z]{2,5})\)/y;
const CLOCK_GOES_ON = /[ ]{0,3}(?:[ap]\.?m|[A-Z]{2,5})(?![\p{L}\d_])/uy;
const SEPARATOR = /$|[ \t\u00a0]{0,3}(?:[:;,.()[\]|—–\-→·…\n\r/]|$)/y;
const FUNCTION_WORD =
  /[ ]{1,2}(?:and|as|at|by|due|during|for|in|on|our|the|till|to|until|when|where|which|while|with)(?![\p{L}\d_-])/uy;
const UTC_NAME = /^(?:UTC|GMT)/;
const SENTENCE_GOES_ON = /\. {0,2}[\p{Ll}\d]/uy;
const GENERIC_NAME = /^(?:ET|CT|MT|PT)$/;
const HAN = /[北中台香日东東]/;

/** The zone name that begins at an index, in any of its forms but a bare offset. */
export function readZoneToken(text: string, at: number, place: ZonePlace): ZoneToken | undefined {
  if (!isLetter(text, at)) return undefined;
  if (HAN.test(text.charAt(at))) return readHan(text, at);
  return (
    readUtcOffset(text, at, place) ??
    readDatabaseName(text, at) ??
    readAbbreviationOffset(text, at, place) ??
    readAbbreviation(text, at, place) ??
    readLocalName(text, at) ??
    readWords(text, at)
  );
}

/** Minutes east of UTC of a written offset, if any clock on earth has had it. */
export function offsetMinutes(sign: string, hour: string, minute = '0'): number | undefined {
  const minutes = Number(hour) * 60 + Number(minute);
  if (minutes > 14 * 60 || minutes % 15 !== 0) return undefined;
  return sign === '+' || sign === '±' || minutes === 0 ? minutes : -minutes;
}

/** Whether nothing but a separator follows at an index. */
export function separatorFollows(text: string, at: number): boolean {
  SEPARATOR.lastIndex = at;
  return SEPARATOR.test(text);
}

function readUtcOffset(text: string, at: number, place: ZonePlace): ZoneToken | undefined {
  const match = matchAt(UTC_OFFSET, text, at) ?? matchSpaced(text, at, place);
  if (!match) return undefined;
  const { sign = '', hour = '', minute } = match.groups ?? {};
  const offset = offsetMinutes(sign, hour, minute);
  if (offset === undefined || (minute !== undefined && isRangeEnd(text, at, match[0]))) {
    return undefined;
  }
  return { zone: { name: match[0], offset }, end: at + match[0].length };
}

function matchSpaced(text: string, at: number, place: ZonePlace): RegExpExecArray | undefined {
  const match = matchAt(UTC_OFFSET_SPACED, text, at);
  if (!match) return undefined;
  const { sign, space } = match.groups ?? {};
  return mayBeSpaced(text, at + match[0].length, { place, sign, space }) ? match : undefined;
}

/** `GMT +1`; outside of brackets `UTC - 5` is as well `UTC - 5 March`. */
function mayBeSpaced(
  text: string,
  end: number,
  { place, sign, space }: { place: ZonePlace; sign: string | undefined; space: string | undefined },
): boolean {
  if (place === 'brackets') return true;
  if (sign !== '+' && (place === 'clock' || space)) return false;
  return separatorFollows(text, end) || sentenceFollows(text, end);
}

/** `UTC-11:00 UTC`: what looks like an offset is the other end of a range. */
function isRangeEnd(text: string, at: number, written: string): boolean {
  CLOCK_GOES_ON.lastIndex = at + written.length;
  return written.includes('–') || (/[-−]/.test(written) && CLOCK_GOES_ON.test(text));
}

function readDatabaseName(text: string, at: number): ZoneToken | undefined {
  const name = (matchAt(POSIX, text, at) ?? matchAt(DATABASE, text, at))?.[0];
  const iana = name && databaseName(name);
  return name && iana ? { zone: { name, iana }, end: at + name.length } : undefined;
}

/** `EAT+3`, `CST-6`: the number tells which of its meanings the name has. */
function readAbbreviationOffset(text: string, at: number, place: ZonePlace): ZoneToken | undefined {
  const match = matchAt(ABBREVIATION_OFFSET, text, at);
  const row = ZONES.get(match?.groups?.name ?? '');
  if (!match || !row || UTC_NAME.test(match[0])) return undefined;
  const { gap, sign = '', space, hour = '', minute } = match.groups ?? {};
  const offset = offsetMinutes(sign, hour, minute);
  if (offset === undefined) return undefined;
  const end = at + match[0].length;
  const fits = row.meanings.some((meaning) => meaning.offset === offset);
  if ((gap || space) && !(fits && mayBeSpaced(text, end, { place, sign, space }))) return undefined;
  return { zone: fits ? { name: match[0], offset } : { name: match[0] }, end };
}

function readAbbreviation(text: string, at: number, place: ZonePlace): ZoneToken | undefined {
  const name = matchAt(ABBREVIATION, text, at)?.[0];
  if (name === undefined) return undefined;
  const end = at + name.length;
  if (GENERIC_NAME.test(name)) return { zone: { name, ...GENERIC.get(name) }, end };
  const upper = name.toUpperCase();
  const row = ZONES.get(upper);
  const certain = place === 'brackets' || separatorFollows(text, end);
  if (!row || (row.word && !certain && !sentenceFollows(text, end))) return undefined;
  if (name !== upper && !(row.lower && certain && isLower(text, name, end))) return undefined;
  const { offset } = row;
  return { zone: offset === undefined ? { name } : { name, offset }, end, row };
}

/** `4:30 PM CAT on April 17`; not `14:02 WEST region down`. */
export function sentenceFollows(text: string, at: number): boolean {
  return matchAt(FUNCTION_WORD, text, at) !== null;
}

/** `utc`; not `est.` for "estimated". */
function isLower(text: string, name: string, end: number): boolean {
  SENTENCE_GOES_ON.lastIndex = end;
  return name === name.toLowerCase() && !SENTENCE_GOES_ON.test(text);
}

function readWords(text: string, at: number): ZoneToken | undefined {
  const match = matchAt(WORDS_TIME, text, at);
  const row = match && namedTime(match.groups?.words ?? '');
  if (!match || !row) return undefined;
  const end = at + match[0].length;
  const short = matchAt(BRACKETED, text, end);
  const name = short?.groups?.name ?? '';
  return ZONES.has(name) && short
    ? { zone: { ...row, name }, end: end + short[0].length }
    : { zone: { name: match[0], ...row }, end };
}

function readHan(text: string, at: number): ZoneToken | undefined {
  for (const [name, row] of HAN_ZONES) {
    if (text.startsWith(name, at)) return { zone: { name, ...row }, end: at + name.length };
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
