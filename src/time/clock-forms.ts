import type { Impossibility } from '../ast/nodes.ts';
import { isDigit } from './space.ts';

/** How a time of day is written in digits. */
export type ClockForm = 'colon' | 'hour' | 'letter' | 'dot' | 'compact' | 'han';

/** The digits of a clock, as numbers. */
export interface ClockDigits {
  form: ClockForm;
  end: number;
  hour: number;
  minute: number;
  second?: number;
  /** Minutes are written. */
  precise: boolean;
  /** A space stands behind the colon (`14: 45`). */
  gapped: boolean;
}

const COLON =
  /(?<hour>\d{1,2})[:：](?<gap> ?)(?<minute>\d{2})(?!\d)(?:[:：](?<second>\d{2})(?!\d)(?:,\d{3}(?!\d)|\.\d{1,9}(?!\d))?)?/y;
const HAN =
  /(?<hour>\d{1,2}) ?[时時点點](?![間间])(?: ?(?<minute>\d{1,2})(?: ?分)?(?:(?<second>\d{1,2})秒)?)?/y;
const LETTER = /(?<hour>\d{1,2})[hH](?<minute>\d{2})?(?![\p{L}\d_])/uy;
const DOT = /(?<hour>\d{1,2})\.(?<minute>\d{2})(?!\d|[.,]\d)/y;
const COMPACT = /(?<hour>\d{1,2})(?<minute>\d{2})(?!\d|[.,:]\d)/y;
const HOUR = /(?<hour>\d{1,2})(?!\d)/y;

/** All readings of the digits at an index as a clock, the most certain form first. */
export function clockDigits(text: string, at: number): ClockDigits[] {
  const digits = countDigits(text, at);
  const behind = text.charAt(at + digits);
  const colon = COLONS.has(behind) ? digitsOf('colon', COLON, text, at) : undefined;
  if (colon) return [colon];
  return [
    HAN_SIGNS.has(behind) ? digitsOf('han', HAN, text, at) : undefined,
    behind === 'h' || behind === 'H' ? digitsOf('letter', LETTER, text, at) : undefined,
    behind === '.' ? digitsOf('dot', DOT, text, at) : undefined,
    digits > 2 ? digitsOf('compact', COMPACT, text, at) : undefined,
    digits < 3 ? digitsOf('hour', HOUR, text, at) : undefined,
  ].filter((each) => each !== undefined);
}

/** How many digits there are, at most one more than a clock has without signs between them. */
function countDigits(text: string, at: number): number {
  let end = at;
  while (end < at + 5 && isDigit(text, end)) end += 1;
  return end - at;
}

const COLONS = new Set(':：');
const HAN_SIGNS = new Set(' 时時点點');

/** What no clock shows: `25:10`, `14:75`. The end of a day, `24:00`, and leap seconds are fine. */
export function digitsImpossibility(digits: ClockDigits): Impossibility | undefined {
  const { hour, minute, second = 0 } = digits;
  if (hour > 24 || (hour === 24 && minute + second > 0)) return 'hour';
  return minute > 59 || second > 60 ? 'minute' : undefined;
}

function digitsOf(
  form: ClockForm,
  pattern: RegExp,
  text: string,
  at: number,
): ClockDigits | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const { hour, minute, second, gap } = match.groups ?? {};
  return {
    form,
    end: at + match[0].length,
    hour: Number(hour),
    minute: Number(minute ?? 0),
    ...(second === undefined ? {} : { second: Number(second) }),
    precise: minute !== undefined,
    gapped: gap !== undefined && gap !== '',
  };
}
