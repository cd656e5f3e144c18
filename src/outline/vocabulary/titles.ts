import type { SectionKind } from '../../ast/nodes.ts';
import { matchesOf } from '../../pattern/matches-of.ts';
import { languages, type SectionTitles } from './index.ts';
import { foldTitles } from './normalize-title.ts';
import { unspacedScript } from './unspaced-script.ts';

/** What languages take the same words for, in the order of the languages. */
export type Meanings = ReadonlyArray<{ readonly language: string; readonly kind: SectionKind }>;

/** What a folded title is in the languages that know it. */
export function meaningsOf(title: string): Meanings | undefined {
  if (isSpaced(title)) return spaced.get(title);
  unspaced ??= byTitle(false);
  return unspaced.get(title);
}

/** The titles of several languages in one table: most words are of none, and one look tells. */
const spaced = byTitle(true);
/** Few documents need them. */
let unspaced: ReadonlyMap<string, Meanings> | undefined;

/**
 * What a folded title is by a word that begins it, or, where `endsToo`, that ends it; in the order of
 * the languages.
 */
export function headMeaningsOf(title: string, { endsToo }: { endsToo: boolean }): Meanings {
  const starts = [title, ...before(title)].flatMap((start) => spacedHeads.get(start) ?? []);
  const ends = endsToo ? behind(title).flatMap((end) => spacedHeads.get(end) ?? []) : [];
  const anywhere = unspacedHeads.filter(
    ({ head }) => title.startsWith(head) || (endsToo && title.endsWith(head)),
  );
  return [...new Set([...starts, ...ends, ...anywhere])].sort((a, b) => a.rank - b.rank);
}

/** What is in front of each space. */
function before(title: string): string[] {
  return spacesIn(title).map((at) => title.slice(0, at));
}

/** What is behind each space. */
function behind(title: string): string[] {
  return spacesIn(title).map((at) => title.slice(at + 1));
}

function spacesIn(title: string): number[] {
  return matchesOf(title, / /g).map(({ index }) => index);
}

/** Words that decide what a heading is about wherever they begin or end it. */
const heads = languages
  .flatMap(({ language, heads: table = {} }) =>
    patternsByKind(table).flatMap(([kind, patterns]) =>
      patterns.flatMap(foldTitles).map((head) => ({ language, kind, head })),
    ),
  )
  .map((meaning, rank) => ({ ...meaning, rank }));

const spacedHeads = byHead(heads.filter(({ head }) => isSpaced(head)));
const unspacedHeads = heads.filter(({ head }) => !isSpaced(head));

function byHead(all: typeof heads): Map<string, typeof heads> {
  const found = new Map<string, typeof heads>();
  for (const meaning of all) {
    found.set(meaning.head, [...(found.get(meaning.head) ?? []), meaning]);
  }
  return found;
}

/** Languages of each word that joins two titles. */
export const separators: ReadonlyMap<string, ReadonlySet<string>> = byConjunction();

/** Between two titles in one; a space where the script changes parts a title from its translation. */
export const separator = new RegExp(
  [
    ` (?:${conjunctions(true)}) `,
    ' ?[/&+,、・] ?',
    conjunctions(false),
    `(?<=${unspacedScript.source}) (?=[a-z])|(?<=[a-z]) (?=${unspacedScript.source})`,
  ].join('|'),
  'gu',
);

function byTitle(isSpacedTable: boolean): Map<string, Meanings> {
  const meanings = new Map<string, Meanings>();
  const vocabularies = languages.filter(({ spaces = true }) => spaces === isSpacedTable);
  for (const { language, titles: table } of vocabularies) {
    for (const [kind, patterns] of patternsByKind(table)) {
      const only = [{ language, kind }];
      for (const title of patterns.flatMap(foldTitles)) {
        const known = meanings.get(title) ?? [];
        if (known.length === 0) meanings.set(title, only);
        else if (known.at(-1)?.language !== language) meanings.set(title, [...known, ...only]);
      }
    }
  }
  return meanings;
}

function byConjunction(): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { language, conjunctions: words } of languages) {
    for (const word of words) known.set(word, (known.get(word) ?? new Set()).add(language));
  }
  return known;
}

/** The words between titles, of languages with spaces between words or of those without. */
function conjunctions(areSpaced: boolean): string {
  return [...separators.keys()].filter((word) => isSpaced(word) === areSpaced).join('|');
}

/** Whether a text is in a script that has spaces between words. */
function isSpaced(text: string): boolean {
  return !unspacedScript.test(text);
}

function patternsByKind(
  table: NonNullable<SectionTitles['heads']>,
): Array<[SectionKind, readonly string[]]> {
  return Object.entries(table) as Array<[SectionKind, readonly string[]]>;
}
