import { distance } from 'fastest-levenshtein';
import type { Misspelling } from '../ast/nodes.ts';
import { exactMeaning } from './section-kind.ts';
import { english } from './vocabulary/english.ts';
import { generalTitles, rightWords } from './vocabulary/general-titles.ts';
import { foldTitles, normalizeTitle } from './vocabulary/normalize-title.ts';

/**
 * Find the one word of an unknown title that is a slip of the pen: with another word in its place
 * the title is known.
 *
 * In English only: the words of other languages would be slips of the pen of English ones.
 *
 * @returns Nothing where there is no such word, or more than one could be meant.
 */
export function misspelling(title: string): Misspelling | undefined {
  if (title.length > longestTitle || isKnown(title)) return undefined;
  const words = normalizeTitle(title).match(/\p{L}{2,40}/gu) ?? [];
  const unknown = words.filter((word) => !general().words.has(word));
  const [slip] = unknown;
  const written = slip && title.match(/\p{L}+/gu)?.find((word) => word.toLowerCase() === slip);
  if (!written || unknown.length > 1) return undefined;

  const near = nearestWords(slip, words.length === 1);
  const [meant, other] = near.filter((word) => isKnown(title.replace(written, word)));
  if (meant === undefined || other !== undefined) return undefined;
  return { written, meant: inCaseOf(written, meant) };
}

const longestTitle = 60;

function isKnown(title: string): boolean {
  return exactMeaning(title) !== undefined || general().titles.has(normalizeTitle(title));
}

/** The words nearest to one, if any is near enough: the shorter it is, the more words are near. */
function nearestWords(word: string, isAlone: boolean): string[] {
  if (rightWords.has(word)) return [];
  const shortest = isAlone ? 6 : 5;
  const apart = [...general().words].flatMap((known) => {
    const length = Math.min(word.length, known.length);
    const limit = length >= 8 ? 2 : Number(length >= shortest);
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > limit) return [];
    const edits = isSwapped(word, known) ? 1 : distance(word, known);
    return edits <= limit && !isInflected(word, known) ? [{ known, edits }] : [];
  });
  const least = Math.min(...apart.map(({ edits }) => edits));
  return apart.filter(({ edits }) => edits === least).map(({ known }) => known);
}

/** Whether two neighbours changed places: `imapct`. */
function isSwapped(word: string, known: string): boolean {
  const at = [...known].findIndex((letter, index) => letter !== word[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return at >= 0 && swapped === known;
}

/** `detected` and `detection` are two words, not one and a slip of the pen. */
function isInflected(word: string, known: string): boolean {
  return stem(word) === stem(known) || word === `${known}s` || known === `${word}s`;
}

function stem(word: string): string {
  return word.replace(/(?:ions?|ings?|ers?|ors?|ed|e?s|al|ly|ive)$/, '');
}

function inCaseOf(written: string, meant: string): string {
  if (written === written.toUpperCase()) return meant.toUpperCase();
  const [first = '', second = ''] = written;
  const isCapital = first !== first.toLowerCase() && second === second.toLowerCase();
  return isCapital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
}

/** Made when the first unknown title is met: most documents have one, few commands read none. */
function general() {
  known ??= toKnown();
  return known;
}

let known: { titles: ReadonlySet<string>; words: ReadonlySet<string> } | undefined;

function toKnown() {
  const titles = new Set(generalTitles.flatMap(foldTitles));
  const patterns = [...Object.values(english.titles).flat(), ...generalTitles];
  const words = new Set(patterns.flatMap((pattern) => pattern.match(/[a-z]{2,40}/g) ?? []));
  for (const word of english.conjunctions) words.add(word);
  return { titles, words };
}
