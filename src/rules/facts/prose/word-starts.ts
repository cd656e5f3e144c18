import type { Sentence } from './sentences.ts';

/**
 * Make a quick test for whether a long pattern may match in a sentence.
 *
 * Patterns of a hundred words take longer than all else that is done with a sentence, and most
 * sentences have none of their words. The words of a sentence are cut to four letters once, for all
 * patterns; a look-up each then tells most of the sentences in which nothing is to be found.
 *
 * @param starts
 *   First four letters, small, of a word that is in every match. Shorter words are given whole.
 * @returns
 *   A test that also passes sentences in other scripts, whose words are not cut.
 */
export function wordStarts(starts: string): (sentence: Sentence) => boolean {
  const wanted = new Set(starts.split(' '));
  return (sentence) => {
    const found = startsOf(sentence);
    return found === 'other script' || found.some((start) => wanted.has(start));
  };
}

function startsOf(sentence: Sentence): readonly string[] | 'other script' {
  const known = starts.get(sentence);
  if (known) return known;
  const { text } = sentence;
  const found = otherScript.test(text)
    ? 'other script'
    : (text.toLowerCase().match(startOfWord) ?? []);
  starts.set(sentence, found);
  return found;
}

const starts = new WeakMap<Sentence, readonly string[] | 'other script'>();

/** Letters beyond those of the languages of Western Europe. */
const otherScript = /[\u0250-\u1fff\u2c00-\ufb4f]/;

const startOfWord = /(?<![a-z\u00df-\u024f])[a-z\u00df-\u024f]{1,4}/g;
