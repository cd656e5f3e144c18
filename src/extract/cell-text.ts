import type { Paragraph, TableCell } from 'mdast';
import { sliceParagraph } from '../syntax/slice-phrasing.ts';
import type { Source } from '../syntax/source.ts';
import { rangeAround } from './range-around.ts';

/** What a cell of a table says, without its pipe; nothing if it is empty. */
export function cellText({ children }: TableCell, source: Source): Paragraph | undefined {
  return children.length === 0
    ? undefined
    : sliceParagraph(children, ...rangeAround(children), source);
}
