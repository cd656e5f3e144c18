import { unspacedScript } from '../../outline/vocabulary/unspaced-script.ts';

/**
 * Write the pattern that finds any of some words: whole words in scripts that
 * have spaces between them, anywhere in those that have none.
 */
export function wordPattern(words: readonly string[]): string {
  const spaced = words.filter((word) => !unspacedScript.test(word));
  const others = words.filter((word) => unspacedScript.test(word));
  const parts = [
    spaced.length > 0 ? `(?<![\\p{L}\\p{N}-])(?:${anyOf(spaced)})(?![\\p{L}\\p{N}])` : [],
    others.length > 0 ? anyOf(others) : [],
  ];
  return `(?:${parts.flat().join('|')})`;
}

function anyOf(words: readonly string[]): string {
  const pattern = words.join('|').replace(/[.?+()[\]]/g, '\\$&');
  return pattern.replaceAll('*', '\\p{L}{0,12}');
}
