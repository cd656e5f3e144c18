import type { TableCell, TableRow } from 'mdast';
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
 * Tell what each column holds by its title. Where two could hold the same (`Day`, `Date`), it is
 * the one whose title comes first in the table of titles.
 *
 * @returns
 *   A role for each cell of the header row; no role but `other` is given twice.
 */
export function columnRoles(header: TableRow, titles: ColumnTitles, source: Source): ColumnRole[] {
  const names = header.children.map((cell) => nameOf(cell, source));
  const roles = names.map((): ColumnRole => 'other');
  for (const [role, words] of titles) {
    const ranks = names.map((name, column) =>
      roles[column] === 'other' ? words.findIndex((word) => matches(word, name)) : -1,
    );
    const best = Math.min(...ranks.filter((rank) => rank >= 0));
    const column = ranks.indexOf(best);
    if (column >= 0) roles[column] = role;
  }
  return roles;
}

function nameOf(cell: TableCell, source: Source): string {
  return visibleText(cell, source)
    .replace(aside, ' ')
    .replace(/[\s|]{1,100}/g, ' ')
    .trim()
    .toLowerCase();
}

const aside = /\([^()]{0,100}\)|（[^（）]{0,100}）|\[[^[\]]{0,100}\]/g;

/** `Date and Time in CET`, `Event / Phase`: the title may go on behind the words. */
function matches(word: string, title: string): boolean {
  return title === word || title.startsWith(`${word} in `) || title.startsWith(`${word}:`);
}
