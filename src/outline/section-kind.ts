import type { SectionKind } from '../ast/nodes.ts';
import { matchesOf } from '../pattern/matches-of.ts';
import { normalizeTitle } from './vocabulary/normalize-title.ts';
import {
  headMeaningsOf,
  type Meanings,
  meaningsOf,
  separator,
  separators,
} from './vocabulary/titles.ts';

/** What a title is about. */
export interface TitleMeaning {
  /** One, or two where the title joins two: "Root Cause and Resolution". */
  kinds: [SectionKind, ...SectionKind[]];
  /** First language whose vocabulary knows the title. */
  language: string;
  /** Whether the vocabulary has the whole title, not only a word in it. */
  exact: boolean;
}

/**
 * Tell what a section is about from its title.
 *
 * @returns
 *   Nothing where no language knows the title.
 */
export function titleMeaning(title: string): TitleMeaning | undefined {
  const words = wordsOf(title);
  if (words === undefined) return;
  const exact = meaningOfWhole(words);
  if (exact) return exact;
  const [head] = headMeanings(words);
  if (head) return { kinds: [head.kind], language: head.language, exact: false };
  return asideMeaning(title);
}

/** The same for a title that is in the vocabulary as a whole. */
export function exactMeaning(title: string): TitleMeaning | undefined {
  const words = wordsOf(title);
  return words === undefined ? undefined : meaningOfWhole(words);
}

function meaningOfWhole(words: string): TitleMeaning | undefined {
  const [whole] = exactMeanings(words);
  return whole && { ...whole, exact: true };
}

/** "Our working theory (root cause)" */
function asideMeaning(title: string): TitleMeaning | undefined {
  const { words = '', aside = '' } = titleWithAside.exec(title)?.groups ?? {};
  if (words.split(/\s+/u).length > 5) return;
  const { language, kinds } = exactMeanings(normalizeTitle(aside))[0] ?? {};
  return language && kinds ? { language, kinds, exact: false } : undefined;
}

const titleWithAside = /^(?<words>[^()（）.!?:]{1,60})[(（](?<aside>[^()（）]{3,60})[)）]\s{0,9}$/u;

/** Tell all languages that know a title: `Impact` is English, French and German. */
export function titleLanguages(title: string): string[] {
  const words = wordsOf(title);
  if (words === undefined) return [];
  const exact = exactMeanings(words);
  const known = exact.length > 0 ? exact : headMeanings(words);
  return [...new Set(known.map(({ language }) => language))];
}

function wordsOf(title: string): string | undefined {
  const words = normalizeTitle(title);
  return words === '' || words.length > longestTitle ? undefined : words;
}

const longestTitle = 120;

interface Meaning {
  language: string;
  kinds: TitleMeaning['kinds'];
}

/** What the languages that know the whole title take it for, in their order. */
function exactMeanings(words: string): Meaning[] {
  const whole = meaningsOf(words);
  if (whole) return whole.map(({ language, kind }) => ({ language, kinds: [kind] }));

  for (const { 0: between, index } of matchesOf(words, separator)) {
    const left = meaningsOf(withoutArticle(words.slice(0, index)));
    const right = left && exactMeanings(withoutArticle(words.slice(index + between.length)));
    const joined = right ? join(left, right, separators.get(between.trim())) : [];
    if (joined.length > 0) return joined;
  }
  return [];
}

/**
 * Join what two halves of a title mean.
 *
 * @param known
 *   Languages that have the word between the halves; nothing for a sign, which
 *   may also part a title from its translation: `Timeline / 时间线`.
 */
function join(left: Meanings, right: Meaning[], known?: ReadonlySet<string>): Meaning[] {
  const joined = left.flatMap(({ language, kind }) => {
    const other = right.find((meaning) => meaning.language === language);
    const isKnown = other && (known?.has(language) ?? true);
    return isKnown ? [{ language, kinds: kindsOf(kind, other.kinds) }] : [];
  });
  const [first] = right;
  if (joined.length > 0 || known || !first) return joined;
  return [...left, ...right].map(({ language }) => ({
    language,
    kinds: kindsOf((left[0] as Meanings[number]).kind, first.kinds),
  }));
}

function kindsOf(kind: SectionKind, more: readonly SectionKind[]): TitleMeaning['kinds'] {
  return [kind, ...more.filter((other) => other !== kind)];
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:(?:the|a|an|its|their|our|el|la|los|las|le|les|o|os|as) |l')/, '');
}

function headMeanings(words: string): Meanings {
  return headMeaningsOf(words, { endsToo: words.split(' ').length <= longestHeaded });
}

/** More words are a sentence, or a question, that only ends in the name of a section. */
const longestHeaded = 8;
