import { pattern } from '../pattern/pattern.ts';
import { HOUR_WORDS, INTRODUCING } from './clock-words.ts';
import { isDigit, skipSpace, wordAt, wordBefore } from './space.ts';
import { HAN_UNITS, NUMBER_WORDS, RATE_WORDS, UNITS } from './unit-table.ts';

/** One number with its unit: `45 minutes`. */
export interface DurationTerm {
  start: number;
  end: number;
  seconds: number;
  /** Seconds of the unit. */
  unit: number;
  precision: number;
  /** `m`, which also means metres and millions. */
  doubtful?: true;
  /** `10-15 minutes`. */
  approximate?: true;
}

const NUMBER = pattern.iy`(?<number>\d{1,3}(?:,\d{3})+|\d{1,7}(?:[.,]\d{1,3})?)(?: ?(?:-|–|to|bis|a) ?(?<last>\d{1,4}))?(?<half> ?½| 1\/2| and a half)?`;
const CLOCKED = pattern.iy`(?<hour>\d{1,3}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?= {0,2}(?:long|hours?|hrs?|h)(?!\p{L}))`;
const HALF_WORD = pattern.iy`half(?: an?)?(?=[ -])|(?:a )?quarter of an?(?= )`;
const TENS = /^(?:twent|thirt|fou?rt|fift|sixt|sevent|eight|ninet)y$/i;
const ONES = /^(?:one|two|three|four|five|six|seven|eight|nine)$/i;
const AND_A_HALF = pattern.iy` and a half(?!\p{L})`;
const TRAILING_MINUTES = /[0-5]\d(?![\p{L}\d_:.])/uy;
const HAN_UNIT = /[个個]?(?:小时|小時|時間|分钟|分鐘|分間|分|秒钟|秒間|秒|天|日間)/y;
const JOINED_BEFORE = /[\p{L}\d_.,:/$€£#%]/u;
const DECADE = /^(?:19|20)?\d0$/;
const STATUS_CODE = /^[45]\d\d$/;

/** The number and unit that begin at an index, if there are both. */
export function readDurationTerm(text: string, at: number): DurationTerm | undefined {
  if (at > 0 && JOINED_BEFORE.test(text.charAt(at - 1))) return undefined;
  if (text.charAt(at - 1) === '-' && /[\p{L}\d]/u.test(text.charAt(at - 2))) return undefined;
  return isDigit(text, at) ? (readClocked(text, at) ?? readDigits(text, at)) : readWords(text, at);
}

/** `01:30 hours`, `00:15:30 long`; not `at 14:00 hours`. */
function readClocked(text: string, at: number): DurationTerm | undefined {
  CLOCKED.lastIndex = at;
  const match = CLOCKED.exec(text);
  if (!match || INTRODUCING.has(wordBefore(text, at).word)) return undefined;
  const { hour, minute, second } = match.groups ?? {};
  if (Number(hour) > 12 && HOUR_WORDS.has(wordBefore(text, at).word)) return undefined;
  const unitAt = skipSpace(text, at + match[0].length, 2);
  const word = wordAt(text, unitAt);
  const end = word.toLowerCase() === 'long' ? at + match[0].length : unitAt + word.length;
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  const precision = second === undefined ? 60 : 1;
  return { start: at, end, seconds, unit: precision, precision };
}

function readDigits(text: string, at: number): DurationTerm | undefined {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  const { number = '', last, half } = match?.groups ?? {};
  if (!match || isDigit(text, NUMBER.lastIndex)) return undefined;
  const unit = readUnit(text, NUMBER.lastIndex) ?? readHanUnit(text, NUMBER.lastIndex);
  if (!unit) return undefined;
  if ((unit.letter ?? unit.military) && /\d{4}|,/.test(number)) return undefined;
  if (unit.letter === 's' && (STATUS_CODE.test(number) || isDecade(text, at, number)))
    return undefined;
  const value = last === undefined ? numberOf(number) + (half ? 0.5 : 0) : Number(last);
  const decimals = half ? 0.5 : 10 ** -(/[.,](\d{1,2})$/.exec(number)?.[1]?.length ?? 0);
  return {
    start: at,
    ...withTrailingMinutes(text, unit, value, decimals),
    ...(unit.letter === 'm' ? { doubtful: true } : {}),
    ...(last === undefined ? {} : { approximate: true }),
  };
}

/** `the 90s` */
function isDecade(text: string, at: number, number: string): boolean {
  return DECADE.test(number) && wordBefore(text, at).word === 'the';
}

/** `1h30` is an hour and thirty minutes. */
function withTrailingMinutes(
  text: string,
  unit: Unit,
  value: number,
  decimals: number,
): Pick<DurationTerm, 'end' | 'seconds' | 'unit' | 'precision'> {
  const seconds = Math.round(value * unit.seconds);
  TRAILING_MINUTES.lastIndex = unit.end;
  const minutes = unit.letter === 'h' && value < 10 && TRAILING_MINUTES.exec(text)?.[0];
  if (!minutes) {
    const precision = Math.max(1, Math.round(unit.seconds * decimals));
    return { end: unit.end, seconds, unit: unit.seconds, precision };
  }
  return { end: unit.end + 2, seconds: seconds + Number(minutes) * 60, unit: 60, precision: 60 };
}

/** `half an hour`, `two hours`, `one and a half hours`, `an hour and a half`. */
function readWords(text: string, at: number): DurationTerm | undefined {
  HALF_WORD.lastIndex = at;
  const part = HALF_WORD.exec(text)?.[0];
  const word = part ?? numberWordAt(text, at);
  const whole = part === undefined ? numberOfWords(word) : 0;
  if (whole === undefined) return undefined;
  const halved = andAHalf(text, at + word.length);
  const unit = readUnit(text, halved ?? at + word.length);
  if (!unit || unit.letter !== undefined) return undefined;
  if (/^an?$/i.test(word) && (unit.seconds === 1 || isRate(text, at))) return undefined;
  const after = halved === undefined && part === undefined ? andAHalf(text, unit.end) : undefined;
  const fraction =
    part === undefined ? ((halved ?? after) ? 0.5 : 0) : /^h/i.test(part) ? 0.5 : 0.25;
  const precision = unit.seconds * (fraction === 0 ? 1 : fraction);
  const seconds = Math.round((whole + fraction) * unit.seconds);
  return { start: at, end: after ?? unit.end, seconds, unit: unit.seconds, precision };
}

/** `ninety`, `forty-five`, `forty five`. */
function numberWordAt(text: string, at: number): string {
  const tens = wordAt(text, at);
  const gap = TENS.test(tens) ? /^[- ]/.exec(text.slice(at + tens.length))?.[0] : undefined;
  const ones = gap ? wordAt(text, at + tens.length + 1) : '';
  return ONES.test(ones) ? tens + gap + ones : tens;
}

function numberOfWords(words: string): number | undefined {
  const numbers = words
    .toLowerCase()
    .split(/[- ]/)
    .map((word) => NUMBER_WORDS.get(word));
  return numbers.reduce(
    (sum, number) => (sum === undefined || number === undefined ? undefined : sum + number),
    0,
  );
}

function andAHalf(text: string, at: number): number | undefined {
  AND_A_HALF.lastIndex = at;
  return AND_A_HALF.test(text) ? AND_A_HALF.lastIndex : undefined;
}

function isRate(text: string, at: number): boolean {
  return RATE_WORDS.has(wordBefore(text, at).word);
}

interface Unit {
  seconds: number;
  end: number;
  /** `hrs`, which also stands behind a clock of four digits. */
  military?: true;
  /** The unit, if it is a single letter. */
  letter?: string;
}

function readUnit(text: string, at: number): Unit | undefined {
  const gap = text.charAt(at) === '-' ? at + 1 : skipSpace(text, at, 3);
  const name = wordAt(text, gap);
  const seconds = UNITS.get(name.toLowerCase());
  if (seconds === undefined) return undefined;
  const end = gap + name.length;
  if (/^hrs?$/i.test(name)) return { seconds, end, military: true };
  if (name.length > 1) return { seconds, end };
  const followed = isDigit(text, end) && name !== 'h' && name !== 'd' && name !== 'm';
  if (name !== name.toLowerCase() || followed || /[_/'’%²³]/.test(text.charAt(end)))
    return undefined;
  return { seconds, end, letter: name };
}

function readHanUnit(text: string, at: number): Unit | undefined {
  const start = skipSpace(text, at, 1);
  HAN_UNIT.lastIndex = start;
  const name = HAN_UNIT.exec(text)?.[0];
  const seconds = name && HAN_UNITS.get(name.replace(/^[个個]/, ''));
  if (!name || !seconds) return undefined;
  return { seconds, end: start + name.length };
}

function numberOf(written: string): number {
  return /,\d{3}/.test(written)
    ? Number(written.replaceAll(',', ''))
    : Number(written.replace(',', '.'));
}
