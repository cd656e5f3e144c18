import type {
  Code,
  Link,
  List,
  Paragraph,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
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
    } else if (node.type === 'list') tidyList(node);
    else if (node.type === 'paragraph') trimParagraph(node);
    if ('children' in node) joinLists(node);
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

/** Lists of one kind with nothing between them are one list: other marks would be all that parts them. */
function joinLists(parent: Parents): void {
  const joined: RootContent[] = [];
  for (const node of parent.children as RootContent[]) {
    const last = joined.at(-1);
    if (node.type === 'list' && last?.type === 'list' && areOne(last, node)) {
      last.children.push(...node.children);
    } else joined.push(node);
  }
  parent.children = joined as typeof parent.children;
}

/** A list of entries or action items would make such of what stands in another. */
function areOne(left: List, right: List): boolean {
  return !left.ordered && !right.ordered && left.data?.isOfFacts === right.data?.isOfFacts;
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
