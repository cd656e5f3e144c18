import { pattern } from '../pattern/pattern.ts';
import { type ClockDigits, type ClockForm, digitsImpossibility } from './clock-forms.ts';
import type { ClockTail } from './clock-tail.ts';
import { CLOCK_NAMES, DECIMAL_UNITS, INTRODUCING } from './clock-words.ts';
import { skipSpace, wordAt, wordBefore } from './space.ts';
import { separatorFollows } from './zone-token.ts';

/** Where a clock stands, which decides how much of one must be written. */
export interface ClockPlace {
  /** At the very start of a timeline line. */
  leading: boolean;
  /** Right behind a date. */
  dated: boolean;
  /** The end of a range that began on the 12-hour clock. */
  closing: boolean;
}

/** Digits that may be a clock, with what is around them. */
export interface ClockCandidate {
  text: string;
  at: number;
  digits: ClockDigits;
  tail: ClockTail;
  place: ClockPlace;
}

interface Evidence extends ClockCandidate {
  /** Behind a date or a word such as "at". */
  introduced: boolean;
  /** With AM or PM, a zone, "Uhr". */
  marked: boolean;
  /** Before a separator. */
  separated: boolean;
}

/** The second end of a range on the 12-hour clock, behind a bare hour (`1 to 3 PM`). */
const TO_MERIDIEM = pattern.iy`[ ]{0,3}(?:-|–|—|to|until|till|and)[ ]{0,3}\d{1,2}(?::\d{2})?[ ]{0,3}[ap]\.?m(?!\p{L})`;
const MORE_UNITS = /[ ]{0,2}\d{1,2} ?m/y;
const DAYS_BEFORE = /\d ?d[a-z]{0,3} ?$/;

/** What each form needs besides its digits. */
const ACCEPTS: Record<ClockForm, (evidence: Evidence) => boolean> = {
  han: acceptsHan,
  colon: acceptsColon,
  letter: acceptsLetter,
  dot: acceptsDot,
  compact: acceptsCompact,
  hour: acceptsHour,
};

/** Whether digits are a time of day, and no length, number, year or version. */
export function isClock(candidate: ClockCandidate): boolean {
  const { text, at, digits, tail, place } = candidate;
  return ACCEPTS[digits.form]({
    text,
    at,
    digits,
    tail,
    place,
    introduced: place.dated || INTRODUCING.has(wordBefore(text, at).word),
    marked: Boolean(tail.meridiem ?? tail.zone ?? tail.unit),
    separated: separatorFollows(text, tail.end),
  });
}

/** `14時30分`. */
function acceptsHan({ digits, place, introduced, marked }: Evidence): boolean {
  return isPossible(digits) && (digits.precise || introduced || marked || place.leading);
}

/** `14:02`; `14: 02` and `25:10` only where a clock is expected, `1:30 hours` is a length. */
function acceptsColon({ digits, tail, place, introduced, marked, separated }: Evidence): boolean {
  if (digits.gapped && !place.leading && !marked) return false;
  const expected = introduced || marked || (place.leading && (!tail.hours || separated));
  if (tail.hours && !expected) return digits.hour > 12;
  return expected || isPossible(digits);
}

/** `14h05`, `14h`; not the `2h` of `2h 15m`. */
function acceptsLetter({
  text,
  at,
  digits,
  tail,
  place,
  introduced,
  separated,
}: Evidence): boolean {
  if (!isPossible(digits) || isLengthOfTime(text, at, tail.end)) return false;
  if (introduced) return true;
  return place.leading ? digits.precise || separated : digits.precise && digits.hour > 9;
}

/** `14.37`; not a version or an amount. */
function acceptsDot({ text, at, digits, tail, place, marked, separated }: Evidence): boolean {
  if (!isPossible(digits) || isDecimal(text, tail)) return false;
  if (marked || CLOCK_NAMES.has(wordBefore(text, at).word)) return true;
  return (place.dated && digits.hour > 9) || (place.leading && (digits.hour > 9 || separated));
}

/** `0930 UTC`, `0900hrs`, `930 am`; a leading `0930`; bare `2233` only before a separator, and `2024` never. */
function acceptsCompact(evidence: Evidence): boolean {
  const { text, at, digits, tail, place, introduced, separated } = evidence;
  if (!isPossible(digits)) return false;
  if (tail.meridiem) return true;
  if (digits.end - at < 4) return false;
  if (tail.zone || tail.hours === 'short') return true;
  if (tail.hours) return introduced || place.leading || digits.hour < 10;
  const year = digits.hour === 20 && digits.minute <= 40;
  const zeroLed = text[at] === '0';
  return (place.leading || place.dated) && (separated || zeroLed) && !year;
}

/** `3 PM`; the `1` of `1 to 3 PM`, the `6` of `4pm to 6 GMT` and of `by 6 GMT`. */
function acceptsHour({ text, digits, tail, place, introduced, separated }: Evidence): boolean {
  if (digits.hour > 23) return false;
  if (tail.meridiem) return true;
  if (digits.hour < 1 || digits.hour > 12) return false;
  if (tail.zone && (introduced || place.leading || place.closing)) return true;
  TO_MERIDIEM.lastIndex = digits.end;
  return (place.closing && separated) || TO_MERIDIEM.test(text);
}

function isPossible(digits: ClockDigits): boolean {
  return digitsImpossibility(digits) === undefined;
}

/** `2h 15m`, `2d 1h`. */
function isLengthOfTime(text: string, start: number, end: number): boolean {
  MORE_UNITS.lastIndex = end;
  return MORE_UNITS.test(text) || DAYS_BEFORE.test(text.slice(Math.max(0, start - 8), start));
}

function isDecimal(text: string, tail: ClockTail): boolean {
  const at = skipSpace(text, tail.end, 2);
  return Boolean(tail.hours) || DECIMAL_UNITS.has(wordAt(text, at).toLowerCase());
}
