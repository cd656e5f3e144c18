import type { TableRow } from 'mdast';
import type { Source } from '../syntax/source.ts';
import { visibleText } from '../syntax/visible-text.ts';

/** What a column of a table holds. */
export type ColumnRole =
  | 'time'
  | 'date'
  | 'text'
  | 'owner'
  | 'due'
  | 'ticket'
  | 'status'
  | 'priority'
  | 'category'
  | 'other';

/** Titles of columns, lower case; the first role that has a title takes it. */
export type ColumnTitles = ReadonlyArray<readonly [role: ColumnRole, titles: readonly string[]]>;

/**
 * Tell what each column holds by its title.
 *
 * @returns
 *   A role for each cell of the header row; no role but `other` is given twice.
 */
export function columnRoles(header: TableRow, titles: ColumnTitles, source: Source): ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return header.children.map((cell) => {
    const title = visibleText(cell, source)
      .replace(aside, ' ')
      .replace(/[\s|]{1,100}/g, ' ')
      .trim()
      .toLowerCase();
    const role = titles.find(([name, words]) => !taken.has(name) && matches(words, title))?.[0];
    if (!role) return 'other';
    taken.add(role);
    return role;
  });
}

const aside = /\([^()]{0,100}\)|（[^（）]{0,100}）|\[[^[\]]{0,100}\]/g;

/** `Date and Time in CET`, `Event / Phase`: the title may go on behind the words. */
function matches(words: readonly string[], title: string): boolean {
  return words.some(
    (word) => title === word || title.startsWith(`${word} in `) || title.startsWith(`${word}:`),
  );
}
