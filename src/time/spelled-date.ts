import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { loadChrono } from '../late-packages/index.ts';
import { matchesOf } from '../pattern/matches-of.ts';
import { pattern } from '../pattern/pattern.ts';
import { type DateAtom, dateFields } from './date-atom.ts';

const ORDINAL_WORD = pattern.gi`(?<!\p{L})(?:first|second|third|fifth|(?:twenty|thirty)[- ](?:first|second|third|fifth|(?:four|six|seven|eigh|nin)th)|(?:four|six|seven|eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven|eigh|nine)teen|twentie|thirtie)th)(?!\p{L})`;
const MONTH_NEAR = pattern.i`(?<!\p{L})(?:january|february|march|april|may|june|july|august|september|october|november|december)(?!\p{L})`;
/** `the second may fail` and `a third march` are in no month. */
const COMMON_WORD = /(?<!of )(?:may|march|august)(?!\p{L})/u;
const NEAR = 36;
/** Any fixed instant: only what the text itself says counts, never what chrono fills in. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** Dates with the day in words, which only chrono reads: `the fifth of March 2024`. */
export function findSpelledDates(text: string): DateAtom[] {
  const atoms: DateAtom[] = [];
  let behind = 0;
  for (const { index } of matchesOf(text, ORDINAL_WORD)) {
    const from = Math.max(behind, index - NEAR);
    const window = text.slice(from, index + NEAR + 12);
    if (index < behind || !MONTH_NEAR.test(window)) continue;
    for (const result of parseDates(window)) {
      const atom = atomOf(result, from);
      if (!atom || atom.start > index || atom.end <= index) continue;
      atoms.push(atom);
      behind = atom.end;
    }
  }
  return atoms;
}

/** Runs chrono on text whose clocks are blanked, so that it sees dates only. */
function parseDates(window: string): ParsedResult[] {
  const { strict } = loadChrono();
  return strict.parse(window.replace(/\d{1,2}[:.]\d{2}|\d[ ]?[ap]m/gi, blank), REFERENCE);
}

function atomOf(result: ParsedResult, from: number): DateAtom | undefined {
  const year = certain(result.start, 'year');
  const month = certain(result.start, 'month');
  const day = certain(result.start, 'day');
  if (month === undefined || day === undefined || result.end) return undefined;
  if (year === undefined && COMMON_WORD.test(result.text)) return undefined;
  const start = from + result.index;
  return { start, end: start + result.text.trimEnd().length, ...dateFields(year, month, day) };
}

function certain(parts: ParsedComponents, part: 'year' | 'month' | 'day'): number | undefined {
  return parts.isCertain(part) ? (parts.get(part) ?? undefined) : undefined;
}

function blank(match: string): string {
  return ' '.repeat(match.length);
}
