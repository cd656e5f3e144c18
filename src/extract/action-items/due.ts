import type { Nodes } from 'mdast';
import type { Impossibility, Timestamp } from '../../ast/nodes.ts';
import { expandTitles } from '../../outline/vocabulary/expand-titles.ts';
import { matchesOf } from '../../pattern/matches-of.ts';
import { pattern } from '../../pattern/pattern.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { findTimes } from '../../time/index.ts';
import { timeNode } from '../time-node.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';
import { bracketParts } from './brackets.ts';
import { periodIn } from './due-period.ts';
import { namesNothing } from './names-nothing.ts';

/** The date in a cell of the due column; without a date in it, its whole text. */
export function dueIn(cell: Nodes | undefined, source: Source): Timestamp[] {
  if (!cell) return [];
  const start = rangeOf(cell)[0];
  const text = visibleText(cell, source).replaceAll('|', ' ');
  const [date] = datesIn(text, start, source);
  if (date) return [date];
  const value = text.trim();
  return namesNothing(value) ? [] : [undated(value, start + text.indexOf(value), source)];
}

/**
 * The due date that the text of an item names: `due 2024-05-01`, `Deadline: 1 May 2024`,
 * `(@ana, 2024-05-01)`; where it names none, the words that stand for one: `Due: Q3`.
 */
export function dueInText(block: Nodes, source: Source): Timestamp[] {
  const start = rangeOf(block)[0];
  const text = visibleText(block, source);
  for (const { 0: cue, index } of matchesOf(text, dueCue)) {
    const from = index + cue.length;
    const [date] = datesIn(text.slice(from, from + 40), start + from, source);
    if (date && rangeOf(date)[0] - (start + from) < 4) return [date];
  }
  const [date] = datesInBrackets(text, start, source);
  if (date) return [date];
  const period = periodIn(text);
  return period ? [undated(period.text, start + period.index, source)] : [];
}

const cues = expandTitles(
  '(due|due date|due by|due on|deadline|eta|target|target date|by|before|until)',
);
const dueCue = pattern.gi`${wordPattern([...cues, ...wordsOf(({ dues }) => dues)])}(?:\s{0,2}[:：]\s{0,2}|\s{1,2})`;

/** A date beside an owner, a ticket or a priority: `(@ana, OPS-31, 2024-05-01)`. */
function datesInBrackets(text: string, start: number, source: Source): Timestamp[] {
  return bracketParts(text).flatMap((part) => {
    if (!part.isBesideFact) return [];
    const [date] = datesIn(part.text, start + part.index, source);
    return date?.value === part.text ? [date] : [];
  });
}

function datesIn(text: string, start: number, source: Source): Timestamp[] {
  return findTimes(text).flatMap((time) => {
    const node = timeNode(time, start, source);
    const first = node.type === 'interval' ? node.children[0] : node;
    const isDate = first.date ?? first.monthDay ?? first.readings;
    return isDate || noDate.has(first.impossible) ? [{ ...first, due: true as const }] : [];
  });
}

/** Marks that are part of no markup are blank in what is seen, and stay in what is written. */
function undated(words: string, start: number, source: Source): Timestamp {
  const end = start + words.length;
  const position = source.toPosition(start, end);
  return { type: 'timestamp', value: source.text.slice(start, end), due: true, position };
}

/** What is impossible in a date, not in a clock. */
const noDate: ReadonlySet<Impossibility | undefined> = new Set(['year', 'month', 'day']);
