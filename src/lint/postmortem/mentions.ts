import { pattern } from '../../pattern/pattern.ts';

/**
 * Make a pattern of words: whole words without regard to case, `*` for any ending. Where a script
 * puts no spaces between words, they are found anywhere.
 *
 * @returns Gives the pattern, made when it is first asked for: named files are not judged.
 */
export function mentions(words: readonly string[]): () => RegExp {
  let found: RegExp | undefined;
  return () => {
    found ??= pattern.gi`${words.map(toPattern).join('|')}`;
    return found;
  };
}

function toPattern(word: string): string {
  const stem = word.replace(/\*$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  if (unspaced.test(word)) return stem;
  return `(?<![\\p{L}\\p{N}])${stem}${word.endsWith('*') ? '\\p{L}{0,30}' : '(?![\\p{L}\\p{N}])'}`;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
