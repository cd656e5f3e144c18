import type { Node, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { SourceText } from '../source-text.ts';
import { nameLanguage, trimInlineCode } from './code.ts';
import { tidyLink } from './links.ts';
import { tidyList } from './lists.ts';
import { joinNeighbours } from './neighbours.ts';
import { fitRows } from './tables.ts';

/**
 * Bring prose, code, lists, links and tables into one style. What they say stays, and so does how
 * text is written.
 *
 * @param tree May share nodes with others: it is not changed.
 */
export function tidy(tree: Root, source: SourceText): Root {
  const root = structuredClone(tree);
  // From the inside out: whether a list is loose depends on the lists in it.
  visitInsideOut(root, (node) => {
    if ('children' in node) joinNeighbours(node as Root);
  });
  visit(root, (node, index, parent) => {
    if (node.type === 'code') nameLanguage(node);
    else if (node.type === 'inlineCode') trimInlineCode(node);
    else if (node.type === 'link' && parent && index !== undefined) {
      tidyLink(node, { parent, index, source });
    } else if (node.type === 'paragraph') trimParagraph(node);
    else if (node.type === 'table') fitRows(node);
  });
  visitInsideOut(root, (node) => {
    if (node.type === 'list') tidyList(node);
  });
  return root;
}

function visitInsideOut(root: Root, act: (node: Root | Root['children'][number]) => void): void {
  const nodes: Array<Root | Root['children'][number]> = [];
  visit(root, (node) => {
    nodes.push(node as Root['children'][number]);
  });
  for (const node of nodes.reverse()) act(node);
}

/** A line break at the end of a paragraph breaks nothing. */
function trimParagraph({ children }: Paragraph): void {
  while (isBlank(children.at(-1))) children.pop();
}

function isBlank(node: Node | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /^[>\s]*$/.test(valueOf(node)));
}

function valueOf(node: Node): string {
  return 'value' in node ? String(node.value) : '';
}
