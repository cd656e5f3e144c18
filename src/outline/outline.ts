import type { Root } from 'mdast';
import type { Postmortem } from '../ast/nodes.ts';
import type { Source } from '../syntax/source.ts';
import { createBuilder } from './builder.ts';
import { untimedHeadings } from './untimed-headings.ts';

/**
 * Draw the outline of a document as a reader would, whatever its levels say.
 *
 * @param tree
 *   Markdown of the whole document.
 * @returns
 *   The same blocks under sections. Paragraphs and lists in which titles were
 *   found are cut there, everything else is kept as it is.
 */
export function outline(tree: Root, source: Source): Postmortem {
  const builder = createBuilder(source, untimedHeadings(tree, source));
  for (const node of tree.children) builder.addBlock(node);
  return builder.finish(tree);
}
