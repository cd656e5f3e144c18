import { APPROXIMATE } from './clock-words.ts';
import { readTimes, WORTH_READING } from './find-times.ts';
import type { ReadOptions, TimeExpression } from './moment.ts';
import { skipSpace, wordAt } from './space.ts';

/** How much of a line can be its time; beyond that lies the event. */
const LONGEST_TIME = 240;
/** How much of a time can be words, before a digit or what stands for one comes. */
const LONGEST_WORDS = 64;
const DECORATION =
  /[ \t\n\r\u00a0\u202f\u3000\u200b\ufeff]|\u200d|\ufe0f|[•▪◦‣●○■□▶►→➜·*|>=[({"'“]|[-–—](?=[ \t\u00a0\d])|\p{Extended_Pictographic}|:[a-z][a-z_\d]{1,40}:/uy;
const LEAD_WORD = new Set([
  ...['at', 'on', 'from', 'between', 'by', 'kl', 'klokken', 'klokka', 'fra', 'den', 'um', 'von'],
  ...[
    'ab',
    'am',
    'a',
    'às',
    'à',
    'vers',
    'le',
    'el',
    'de',
    'las',
    'the',
    'since',
    'just',
    'before',
    'after',
    'om',
  ],
]);
const SEPARATOR = /[ \t\n\r\u00a0\u202f\u3000:：;,.|>→⇒=–—―─━═•·)\]-]/;
const CLOSING = /[)\]}"'”]{0,3}/y;
const QUESTION = /[ ]{0,1}\?(?=[ \t\n:\-–—)\]|]|$)/uy;
const BRACKET = /[ \t\u00a0]{0,4}(?<open>[([/])[ ]{0,2}/uy;

/**
 * The time at the very start of a timeline line, a table cell or a heading, behind bullets, emoji
 * and short codes. `end` is where the event's text begins: behind the separator.
 */
export function readLeadingTime(
  text: string,
  options: ReadOptions = {},
): { time: TimeExpression; end: number } | undefined {
  const start = skipDecoration(text);
  const first = skipLeadWords(text, start);
  if (first >= text.length) return undefined;
  if (!WORTH_READING.test(text.slice(start, first + LONGEST_WORDS))) return undefined;
  const line = text.slice(0, first + LONGEST_TIME);
  const expressions = readTimes(line, options, first);
  const time = expressions[0];
  if (!time || time.start < start || time.start > first) return undefined;
  const marked = withDoubt(text, time);
  return { time: marked, end: textStart(text, secondZone(text, marked, expressions[1])) };
}

function skipDecoration(text: string): number {
  let at = 0;
  for (;;) {
    DECORATION.lastIndex = at;
    const match = DECORATION.exec(text);
    if (!match) return at;
    at += match[0].length;
  }
}

/** Index of the time itself behind "at", "from", "around", `~`. */
function skipLeadWords(text: string, start: number): number {
  let at = start;
  for (let words = 0; words < 4; words += 1) {
    at = skipSpace(text, at);
    if (/[~≈±约約]/.test(text.charAt(at))) at += 1;
    const word = wordAt(text, at);
    const key = word.toLowerCase();
    if (!LEAD_WORD.has(key) && !APPROXIMATE.has(key)) break;
    at += word.length;
    if (text.charAt(at) === '.') at += 1;
  }
  return skipSpace(text, at);
}

/** `14:02?` is approximate; elsewhere the mark ends a question. */
function withDoubt(text: string, time: TimeExpression): TimeExpression {
  QUESTION.lastIndex = time.end;
  if (!QUESTION.test(text)) return time;
  const end = QUESTION.lastIndex;
  if (time.type === 'moment') return { ...time, end, approximate: true };
  const { to } = time;
  return to ? { ...time, end, to: { ...to, end, approximate: true } } : time;
}

/** End of the same moment in another zone, in brackets: `12:48 (5:48 PDT)`. */
function secondZone(text: string, time: TimeExpression, next: TimeExpression | undefined): number {
  BRACKET.lastIndex = time.end;
  const match = BRACKET.exec(text);
  if (!match || next?.start !== BRACKET.lastIndex) return time.end;
  const open = match.groups?.open;
  if (open === '/') return next.end;
  const close = skipSpace(text, next.end, 2);
  return text.charAt(close) === (open === '(' ? ')' : ']') ? close + 1 : time.end;
}

/** Index behind the separator between a time and its event. */
function textStart(text: string, end: number): number {
  CLOSING.lastIndex = end;
  let at = end + (CLOSING.exec(text)?.[0].length ?? 0);
  while (at < text.length && SEPARATOR.test(text.charAt(at))) at += 1;
  return at;
}
