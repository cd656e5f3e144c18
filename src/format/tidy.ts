import type { Code, Link, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isSpread } from './list-item.ts';
import type { SourceText } from './source-text.ts';
import { type Written, written } from './written.ts';

/** Bring prose, code, lists and links into one style. The tree may share nodes with another: it is not changed. */
export function tidy(tree: Root, source: SourceText): Root {
  const root = structuredClone(tree);
  visit(root, (node, index, parent) => {
    if (node.type === 'code') nameLanguage(node);
    else if (node.type === 'link' && parent && index !== undefined) {
      parent.children[index] = keepAutolink(node, source);
    }
    else if (node.type === 'list') tidyList(node);
    else if (node.type === 'paragraph') trimParagraph(node);
  });
  return root;
}

/** Code without a language is text: told, no reader guesses. */
function nameLanguage(code: Code): void {
  code.lang ||= 'text';
}

/** `<https://example.com>` stays; what is written with both brackets does, too. */
function keepAutolink(link: Link, source: SourceText): Link | Written {
  const text = source.at(link);
  return text.startsWith('<') ? written(text) : link;
}

function tidyList(list: List): void {
  list.spread = false;
  for (const item of list.children) item.spread = isSpread(item.children);
}

/** A line break at the end of a paragraph breaks nothing. */
function trimParagraph(paragraph: Paragraph): void {
  const { children } = paragraph;
  while (isBlank(children.at(-1))) children.pop();
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && /^[>\s]*$/.test(node.value));
}
