import { matchesOf } from '../pattern/matches-of.ts';
import { pattern } from '../pattern/pattern.ts';
import { approximationBefore } from './approximation.ts';
import { type DurationTerm, readDurationTerm } from './duration-term.ts';
import { NUMBER_WORDS } from './unit-table.ts';

/** A length of time in a text. */
export interface DurationExpression {
  start: number;
  end: number;
  seconds: number;
  /** Seconds of the smallest unit that is written: 60 for `1 hour 5 minutes`, 360 for `1.5 hours`. */
  precision: number;
  approximate?: true;
}

const CANDIDATE = pattern.gi`\d+|(?<![\p{L}\d_])(?:half|quarter|${[...NUMBER_WORDS.keys()].join('|')})(?![\p{L}\d_])`;
const GAP = pattern.iy`(?:[ \t\u00a0\u202f]{0,4}(?:,|&)?(?: ?(?:and|und|et|y|e|og))?[ \t\u00a0\u202f]{1,4}|)(?=\d|\p{L})`;
const MARK_BEFORE = /(?:^|[(:|=~≈[])[ \t\u00a0\u202f*]{0,4}$/u;
const END_BEHIND = /[ \t\u00a0\u202f]{0,4}(?:$|[)\]|,;.\n\r])/uy;
const OR_SO = pattern.iy` or so(?!\p{L})`;

/** All lengths of time in running text, in order: `4 hours`, `1h 30m`, `half an hour`. */
export function findDurations(text: string): DurationExpression[] {
  const found: DurationExpression[] = [];
  let behind = 0;
  for (const { index } of matchesOf(text, CANDIDATE)) {
    if (index < behind) continue;
    const terms = readTerms(text, index);
    const [first] = terms;
    if (!first || !isCertain(text, terms)) continue;
    const duration = durationOf(text, terms, first, behind);
    found.push(duration);
    behind = duration.end;
  }
  return found;
}

/** Numbers with ever smaller units. */
function readTerms(text: string, at: number): DurationTerm[] {
  const terms: DurationTerm[] = [];
  for (let term = termAt(text, at, true); term; ) {
    terms.push(term);
    GAP.lastIndex = term.end;
    const gap = GAP.exec(text)?.[0];
    if (gap === undefined) break;
    const next = termAt(text, term.end + gap.length, gap !== '');
    if (!next || next.unit >= term.unit) break;
    term = next;
  }
  return terms;
}

/** In `5h09m` the second term is not set apart, which elsewhere makes it part of a name. */
function termAt(text: string, at: number, apart: boolean): DurationTerm | undefined {
  if (apart) return readDurationTerm(text, at);
  const piece = readDurationTerm(text.slice(at, at + 24), 0);
  return piece && { ...piece, start: at, end: at + piece.end };
}

/** A lone `27m` counts only where nothing but a length fits: a cell, a value, brackets. */
function isCertain(text: string, terms: DurationTerm[]): boolean {
  const [first] = terms;
  if (!first || terms.length > 1 || !first.doubtful) return true;
  END_BEHIND.lastIndex = first.end;
  const before = text.slice(Math.max(0, first.start - 6), first.start);
  return first.end - first.start < 6 && MARK_BEFORE.test(before) && END_BEHIND.test(text);
}

function durationOf(
  text: string,
  terms: DurationTerm[],
  first: DurationTerm,
  behind: number,
): DurationExpression {
  const last = terms[terms.length - 1] ?? first;
  const start = approximationBefore(text, first.start, behind);
  OR_SO.lastIndex = last.end;
  const vague = OR_SO.test(text);
  const approximate = start !== undefined || vague || terms.some((term) => term.approximate);
  return {
    start: start ?? first.start,
    end: vague ? OR_SO.lastIndex : last.end,
    seconds: terms.reduce((sum, term) => sum + term.seconds, 0),
    precision: Math.min(...terms.map((term) => term.precision)),
    ...(approximate ? { approximate: true } : {}),
  };
}
