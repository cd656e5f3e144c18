import type { Measure } from '../../ast/nodes.ts';
import { foldTitles, normalizeTitle } from '../../outline/vocabulary/normalize-title.ts';
import { type FactWords, patternsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';

/**
 * Tell whether a title announces concrete tasks or general measures.
 *
 * @returns
 *   Nothing where it does not say: then the title above decides.
 */
export function titleMeasure(title: string): Measure | undefined {
  const words = normalizeTitle(title);
  if (taskWords.test(words)) return 'task';
  return measureWords.test(words) ? 'improvement' : undefined;
}

const taskWords = announcing(
  /\b(?:tasks?|to-?do|to do|todos|action items?|action points?|action list)\b/,
  ({ tasks }) => tasks,
);
const measureWords = announcing(
  /\b(?:improve(?:d|ments?)?|fix(?:es)?|measures?|corrective|preventive|prevention|recommendations?)\b/,
  ({ measures }) => measures,
);

/** English words, and those of the other languages as titles are compared: without accents. */
function announcing({ source }: RegExp, pick: (words: FactWords) => readonly string[]): RegExp {
  return new RegExp(`${source}|${wordPattern(patternsOf(pick).flatMap(foldTitles))}`, 'u');
}
