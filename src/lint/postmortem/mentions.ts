import { lazily } from '../../pattern/lazily.ts';
import { pattern } from '../../pattern/pattern.ts';

/**
 * Make a pattern of words: whole words without regard to case, `*` for any ending. Where a script
 * puts no spaces between words, they are found anywhere.
 *
 * @returns Gives the pattern, made when it is first asked for: named files are not judged.
 */
export function mentions(words: readonly string[]): () => RegExp {
  return lazily(() => pattern.gi`${[...spaced(words), ...words.filter(isUnspaced)].join('|')}`);
}

/** One look at what is in front for all: nearly no place of a text gets further. */
function spaced(words: readonly string[]): string[] {
  const stems = words.filter((word) => !isUnspaced(word)).map(toPattern);
  return stems.length > 0 ? [String.raw`(?<![\p{L}\p{N}])(?:${stems.join('|')})`] : [];
}

function toPattern(word: string): string {
  const stem = word.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return stem + (word.endsWith('*') ? String.raw`\p{L}{0,30}` : String.raw`(?![\p{L}\p{N}])`);
}

function isUnspaced(word: string): boolean {
  return unspaced.test(word);
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
