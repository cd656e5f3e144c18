import type { Zone } from '../ast/nodes.ts';
import { pattern } from '../pattern/pattern.ts';
import type { ClockDigits } from './clock-forms.ts';
import { CLOCK_UNITS, HOUR_WORDS } from './clock-words.ts';
import { skipSpace, wordAt } from './space.ts';
import { readZoneAfterClock } from './zone.ts';

/** What is written behind the digits of a clock. */
export interface ClockTail {
  end: number;
  meridiem?: 'am' | 'pm';
  /** `hrs`, `hours`: a clock or a length of time. */
  hours?: 'short' | 'long';
  /** `Uhr`. */
  unit?: true;
  zone?: Zone;
  approximate?: true;
}

const MERIDIEM = pattern.iy`(?<letter>[ap])(?:\. ?m\.?|m)(?![\p{L}\d_])`;
const MERIDIEM_LETTER = pattern.iy`[ap](?![\p{L}\d_])`;
/** AM or PM with its first letter missing. */
const MERIDIEM_TYPO = / {1,2}M(?![\p{L}\d_])/uy;
const HOUR_COLON = /[:.]?/y;
const PERIOD_NAME = pattern.iy`(?:noon|midnight)(?!\p{L})`;
const NOTE = pattern.iy`[ \t\u00a0]{0,4}\((?:approx\.?|approximately|approximate|estimated|est\.?|ca\.?|\?)\)`;
const ISH = pattern.iy`-?ish(?!\p{L})`;
const LONGEST_GAP = 6;

/** Reads AM or PM, "hrs" or "Uhr", and the zone behind a clock's digits. */
export function readClockTail(text: string, digits: ClockDigits): ClockTail {
  const tail: ClockTail = { end: digits.end };
  readMeridiem(text, digits, tail);
  if (!tail.meridiem) readUnit(text, digits, tail);
  readMark(text, ISH, tail);
  const zone = readZoneAfterClock(text, tail.end, digits.second !== undefined);
  if (zone) {
    tail.zone = zone.zone;
    tail.end = zone.end;
  }
  readMark(text, NOTE, tail);
  return tail;
}

function readMeridiem(text: string, digits: ClockDigits, tail: ClockTail): void {
  let from = digits.end;
  if (digits.form === 'hour') {
    HOUR_COLON.lastIndex = from;
    from += HOUR_COLON.exec(text)?.[0].length ?? 0;
  }
  const at = skipSpace(text, from, LONGEST_GAP);
  MERIDIEM.lastIndex = at;
  const match = MERIDIEM.exec(text);
  if (match) {
    tail.meridiem = match.groups?.letter?.toLowerCase() === 'a' ? 'am' : 'pm';
    tail.end = MERIDIEM.lastIndex;
    return;
  }
  MERIDIEM_LETTER.lastIndex = digits.end;
  if (digits.form === 'colon' && MERIDIEM_LETTER.test(text)) {
    tail.meridiem = text.charAt(digits.end).toLowerCase() === 'a' ? 'am' : 'pm';
    tail.end = digits.end + 1;
    return;
  }
  MERIDIEM_TYPO.lastIndex = digits.end;
  if (digits.precise && MERIDIEM_TYPO.test(text)) tail.end = MERIDIEM_TYPO.lastIndex;
  else readPeriodName(text, digits, at, tail);
}

/** `12 noon`, `12:00 midnight`. */
function readPeriodName(text: string, digits: ClockDigits, at: number, tail: ClockTail): void {
  PERIOD_NAME.lastIndex = at;
  const name = digits.hour === 12 && digits.minute === 0 && PERIOD_NAME.exec(text)?.[0];
  if (!name) return;
  tail.meridiem = name.toLowerCase() === 'noon' ? 'pm' : 'am';
  tail.end = at + name.length;
}

function readUnit(text: string, digits: ClockDigits, tail: ClockTail): void {
  const at = skipSpace(text, digits.end, 2);
  const word = wordAt(text, at).toLowerCase();
  if (HOUR_WORDS.has(word)) tail.hours = word.length < 4 ? 'short' : 'long';
  else if (CLOCK_UNITS.has(word)) tail.unit = true;
  else return;
  tail.end = at + word.length;
}

/** A mark behind a clock that makes it approximate. */
function readMark(text: string, pattern: RegExp, tail: ClockTail): void {
  pattern.lastIndex = tail.end;
  if (!pattern.test(text)) return;
  tail.approximate = true;
  tail.end = pattern.lastIndex;
}
