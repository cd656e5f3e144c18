import { expandTitles } from '../../outline/vocabulary/expand-titles.ts';
import { chinese } from './chinese.ts';
import type { FactWords } from './fact-words.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { norwegian } from './norwegian.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';

export type { FactWords } from './fact-words.ts';

/** The languages besides English, in the order in which their words are tried. */
const languages: readonly FactWords[] = [
  spanish,
  french,
  portuguese,
  german,
  norwegian,
  chinese,
  japanese,
];

/**
 * Collect words of all languages besides English.
 *
 * @param pick
 *   Finds them in the words of one.
 */
export function wordsOf(pick: (words: FactWords) => readonly string[] | undefined): string[] {
  return [...new Set(patternsOf(pick).flatMap(expandTitles))];
}

/** As `wordsOf`, with the alternatives not written out. */
export function patternsOf(pick: (words: FactWords) => readonly string[] | undefined): string[] {
  return languages.flatMap((words) => pick(words) ?? []);
}
