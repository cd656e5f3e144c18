import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/index.ts';
import { sentencesOf } from '../../src/rules/facts/prose/sentences.ts';
import { wordStarts } from '../../src/rules/facts/prose/word-starts.ts';
import {
  couldHave,
  counterfactualStarts,
  counterfactuals,
  wouldHave,
} from '../../src/rules/words/counterfactual.ts';
import {
  humanErrorStarts,
  humanErrors,
  mistake,
  theirMistake,
} from '../../src/rules/words/human-error-cause.ts';
import { judgementStarts, judgements } from '../../src/rules/words/loaded-language.ts';
import { readSamples } from '../properties/sources.ts';

const sentences = readSamples().flatMap(({ text }) => sentencesOf(parse(text)));

/** The quick test in front of some patterns, and the patterns. */
const guarded: Record<string, [starts: string, patterns: readonly RegExp[]]> = {
  counterfactual: [counterfactualStarts, [...counterfactuals, couldHave, wouldHave]],
  'human error': [
    humanErrorStarts,
    [...humanErrors.map(({ noun }) => noun), mistake, theirMistake],
  ],
  judgement: [judgementStarts, [judgements]],
};

describe.each(Object.entries(guarded))('%s', (_, [starts, patterns]) => {
  const mayMatch = wordStarts(starts);
  const found = sentences.filter(({ text }) => patterns.some((each) => text.search(each) >= 0));

  test('the quick test passes each sentence that a pattern matches', () => {
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((sentence) => !mayMatch(sentence)).map(({ text }) => text)).toEqual([]);
  });

  test('it passes few others', () => {
    expect(sentences.filter(mayMatch).length).toBeLessThan(sentences.length / 2);
  });
});
