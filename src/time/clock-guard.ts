import type { ClockDigits } from './clock-forms.ts';
import { NOT_AFTER_CLOCK, NOT_BEFORE_CLOCK } from './clock-words.ts';
import { isDigit, skipSpace, wordAt, wordBefore } from './space.ts';

const LATIN_LETTER = /[\p{Script=Latin}\d_]/u;
const JOINED_BEFORE = new Set('.,/\\$€£#+=^');
const LABEL_BEFORE = /(?:^|[\s(["'])\p{Lu}[\p{L} ]{1,20}:$/u;
const GOES_ON = /[:.,]\d|[%°_×]|\/\d{1,4}[/.]|-\d{1,2}-\d/y;
const LETTER_AFTER = /\p{Script=Latin}/u;

/** Whether what stands before an index forbids that a clock begins there. */
export function forbidsClockBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charAt(at - 1);
  if (LATIN_LETTER.test(before) || JOINED_BEFORE.has(before)) return true;
  if (before === ':') return !LABEL_BEFORE.test(text.slice(Math.max(0, at - 24), at));
  if (before === '-' || before === '−') return LATIN_LETTER.test(text.charAt(at - 2));
  return NOT_BEFORE_CLOCK.has(wordBefore(text, at).word);
}

/** Whether what stands behind a clock's digits makes them a length, a ratio, an address. */
export function forbidsClockAfter(text: string, digits: ClockDigits, tailEnd: number): boolean {
  GOES_ON.lastIndex = digits.end;
  if (GOES_ON.test(text)) return true;
  if (tailEnd > digits.end) return false;
  if (LETTER_AFTER.test(text.charAt(digits.end)) && !isIsoLetter(text, digits.end)) return true;
  const at = skipSpace(text, digits.end, 3);
  return NOT_AFTER_CLOCK.has(wordAt(text, at).toLowerCase());
}

function isIsoLetter(text: string, at: number): boolean {
  return text.charAt(at) === 'T' && isDigit(text, at + 1);
}
