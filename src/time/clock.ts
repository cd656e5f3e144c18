import type { Impossibility, Zone } from '../ast/nodes.ts';
import { type ClockDigits, clockDigits } from './clock-forms.ts';
import { forbidsClockAfter } from './clock-guard.ts';
import { type ClockTail, readClockTail } from './clock-tail.ts';
import { DECIMAL_UNITS, INTRODUCING } from './clock-words.ts';
import { skipSpace, wordAt, wordBefore } from './space.ts';
import { separatorFollows } from './zone-token.ts';

/** A time of day in a text. */
export interface Clock {
  start: number;
  end: number;
  /** As written: still on the 12-hour clock where `meridiem` is given. */
  hour: number;
  minute: number;
  second?: number;
  meridiem?: 'am' | 'pm';
  zone?: Zone;
  approximate?: true;
  impossible?: Impossibility;
}

/** Where a clock stands, which decides how much of one must be written. */
export interface ClockPlace {
  /** At the very start of a timeline line. */
  leading: boolean;
  /** Right behind a date. */
  dated: boolean;
  /** The end of a range that began on the 12-hour clock. */
  closing: boolean;
}

/** The second end of a range on the 12-hour clock, behind a bare hour (`1 to 3 PM`). */
const TO_MERIDIEM =
  /[ ]{0,3}(?:-|–|—|to|until|till|and)[ ]{0,3}\d{1,2}(?::\d{2})?[ ]{0,3}[ap]\.?m(?!\p{L})/iuy;
const MORE_UNITS = /[ ]{0,2}\d{1,2} ?m/y;
const DAYS_BEFORE = /\d ?d[a-z]{0,3} ?$/;

/** The clock whose digits begin at an index, if they are one. */
export function readClock(text: string, at: number, place: ClockPlace): Clock | undefined {
  for (const digits of clockDigits(text, at)) {
    const tail = readClockTail(text, digits);
    if (forbidsClockAfter(text, digits, tail.end)) continue;
    if (isClock(text, at, digits, tail, place)) return clockOf(at, digits, tail);
  }
  return undefined;
}

function isClock(
  text: string,
  at: number,
  digits: ClockDigits,
  tail: ClockTail,
  place: ClockPlace,
): boolean {
  const introduced = place.dated || INTRODUCING.has(wordBefore(text, at).word);
  const marked = Boolean(tail.meridiem ?? tail.zone ?? tail.unit);
  const clear = marked || introduced || (place.leading && !tail.hours);
  const separated = separatorFollows(text, tail.end);
  const possible = impossibilityOf(digits) === undefined;
  switch (digits.form) {
    case 'han':
      return possible && (digits.precise || clear);
    case 'colon':
      if (digits.gapped && !place.leading && !marked) return false;
      if (tail.hours && !clear && !(place.leading && separated)) return digits.hour > 12;
      return possible || clear;
    case 'letter':
      if (!possible || isLengthOfTime(text, at, tail.end)) return false;
      return (
        introduced ||
        (place.leading ? digits.precise || separated : digits.precise && digits.hour > 9)
      );
    case 'dot':
      if (!possible || isDecimal(text, tail)) return false;
      return (
        marked ||
        (introduced && digits.hour > 9 && place.dated) ||
        isAfterClockName(text, at) ||
        (place.leading && (digits.hour > 9 || separated))
      );
    case 'compact':
      if (!possible) return false;
      return isCompactClock(digits, tail, place, {
        length: digits.end - at,
        introduced,
        separated,
      });
    case 'hour':
      return isHourClock(
        text,
        digits,
        tail,
        (place.closing && separated) ||
          ((place.closing || introduced || place.leading) && Boolean(tail.zone)),
      );
  }
}

function isCompactClock(
  digits: ClockDigits,
  tail: ClockTail,
  place: ClockPlace,
  written: { length: number; introduced: boolean; separated: boolean },
): boolean {
  if (tail.meridiem) return true;
  if (written.length < 4) return false;
  if (tail.zone) return true;
  if (tail.hours) {
    return tail.hours === 'short' || written.introduced || place.leading || digits.hour < 10;
  }
  const year = digits.hour === 20 && digits.minute <= 40;
  return (place.leading || place.dated) && written.separated && !year;
}

function isHourClock(
  text: string,
  digits: ClockDigits,
  tail: ClockTail,
  closing: boolean,
): boolean {
  if (digits.hour > 23) return false;
  if (tail.meridiem || (closing && digits.hour > 0 && digits.hour < 13)) return true;
  TO_MERIDIEM.lastIndex = digits.end;
  return digits.hour >= 1 && digits.hour <= 12 && TO_MERIDIEM.test(text);
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

function isAfterClockName(text: string, at: number): boolean {
  const { word } = wordBefore(text, at);
  return word === 'kl' || word === 'klokken' || word === 'klokka' || word === 'um';
}

function clockOf(start: number, digits: ClockDigits, tail: ClockTail): Clock {
  const impossible = impossibilityOf(digits) ?? meridiemImpossibility(digits, tail);
  const { hour, minute, second } = digits;
  return {
    start,
    end: tail.end,
    hour,
    minute,
    ...(second === undefined ? {} : { second }),
    ...(tail.meridiem ? { meridiem: tail.meridiem } : {}),
    ...(tail.zone ? { zone: tail.zone } : {}),
    ...(tail.approximate ? { approximate: true } : {}),
    ...(impossible ? { impossible } : {}),
  };
}

function impossibilityOf({ hour, minute, second = 0 }: ClockDigits): Impossibility | undefined {
  if (hour > 24 || (hour === 24 && minute + second > 0)) return 'hour';
  return minute > 59 || second > 60 ? 'minute' : undefined;
}

/** `13:00 PM`; a zero hour before PM is as wrong. `0:25 AM` is common and clear. */
function meridiemImpossibility(digits: ClockDigits, tail: ClockTail): Impossibility | undefined {
  const { hour } = digits;
  const wrong = tail.meridiem && (hour > 12 || (hour === 0 && tail.meridiem === 'pm'));
  return wrong ? 'meridiem' : undefined;
}
