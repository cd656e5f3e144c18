import { closest, distance } from 'fastest-levenshtein';

/**
 * Guess which known word was meant.
 *
 * @returns ` (did you mean …?)`, to be put behind a message; nothing when no word is near.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const candidates = [...known];
  if (candidates.length === 0) return '';

  const nearest = closest(word, candidates);
  const isNear = distance(word, nearest) <= Math.max(2, Math.floor(word.length / 3));
  const meant = isNear ? nearest : candidates.find((candidate) => extend(word, candidate));
  return meant === undefined ? '' : ` (did you mean \`${meant}\`?)`;
}

/** `--stdin` for `--stdin-filename`, `warning` for `warn`. */
function extend(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a));
}
