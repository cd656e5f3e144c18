import type { SectionKind } from '../ast/nodes.ts';
import { expandTitles } from './vocabulary/expand-titles.ts';
import { languages, type SectionTitles } from './vocabulary/index.ts';
import { fold, normalizeTitle } from './vocabulary/normalize-title.ts';

/** What a title is about. */
export interface TitleMeaning {
  /** One, or two where the title joins two: "Root Cause and Resolution". */
  kinds: [SectionKind, ...SectionKind[]];
  /** Language whose vocabulary knows the title. */
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
  const words = normalizeTitle(title);
  if (words === '' || words.length > longestTitle) return;

  for (const vocabulary of vocabularies) {
    const kinds = exactKinds(words, vocabulary);
    if (kinds) return { kinds, language: vocabulary.language, exact: true };
  }
  for (const vocabulary of vocabularies) {
    const kind = headKind(words, vocabulary);
    if (kind) return { kinds: [kind], language: vocabulary.language, exact: false };
  }
}

const longestTitle = 120;

interface Vocabulary {
  language: string;
  titles: ReadonlyMap<string, SectionKind>;
  heads: ReadonlyArray<readonly [head: string, kind: SectionKind]>;
  /** Between two titles in one. */
  separator: RegExp;
}

const vocabularies = languages.map(
  ({ language, titles, heads = {}, conjunctions }): Vocabulary => ({
    language,
    titles: new Map(entries(titles)),
    heads: entries(heads),
    separator: new RegExp(` (?:${conjunctions.join('|')}) | ?[/&+,、・] ?`, 'g'),
  }),
);

function entries(
  table: NonNullable<SectionTitles['heads']>,
): Array<[title: string, kind: SectionKind]> {
  return Object.entries(table).flatMap(([kind, patterns]) =>
    patterns
      .flatMap(expandTitles)
      .map((title): [string, SectionKind] => [fold(title), kind as SectionKind]),
  );
}

function exactKinds(words: string, vocabulary: Vocabulary): TitleMeaning['kinds'] | undefined {
  const whole = vocabulary.titles.get(words);
  if (whole) return [whole];

  for (const { 0: separator, index } of words.matchAll(vocabulary.separator)) {
    const left = vocabulary.titles.get(withoutArticle(words.slice(0, index)));
    const right =
      left && exactKinds(withoutArticle(words.slice(index + separator.length)), vocabulary);
    if (right) return [left, ...right.filter((kind) => kind !== left)];
  }
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:the|a|an|its|their|our) /, '');
}

function headKind(words: string, { heads }: Vocabulary): SectionKind | undefined {
  const isShort = words.split(' ').length <= longestHeaded;
  return heads.find(
    ([head]) =>
      words === head || words.startsWith(`${head} `) || (isShort && words.endsWith(` ${head}`)),
  )?.[1];
}

/** More words are a sentence, or a question, that only ends in the name of a section. */
const longestHeaded = 8;
