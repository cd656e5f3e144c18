import type { Paragraph, TableCell } from 'mdast';
import { rangeAround } from '../syntax/range-around.ts';
import { sliceParagraph } from '../syntax/slice-phrasing.ts';
import type { Source } from '../syntax/source.ts';

/** What a cell of a table says, without its pipe; nothing if it is empty. */
export function cellText({ children }: TableCell, source: Source): Paragraph | undefined {
  return children.length === 0
    ? undefined
    : sliceParagraph(children, ...rangeAround(children), source);
}
