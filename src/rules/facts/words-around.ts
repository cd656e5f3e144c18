import { toString } from 'mdast-util-to-string';
import type { Parent } from 'unist';
import type { Node } from '../../ast/nodes.ts';
import type { Found } from '../../ast/nodes-of.ts';

/** What stands in front of a node and behind it, in the same block. */
export interface WordsAround {
  before: string;
  after: string;
}

/**
 * The words around a node in its paragraph, row, field, title or entry.
 *
 * @param length Characters on each side; a few words more may come.
 */
export function wordsAround({ node, ancestors }: Found, length = 300): WordsAround {
  let [before, after] = ['', ''];
  let child = node;
  for (const parent of [...ancestors].reverse()) {
    if (!('children' in parent)) break;
    const { children } = parent as Parent;
    const at = indexIn(parent as Parent, child);
    for (let index = at - 1; index >= 0 && before.length < length; index--) {
      before = textOf(children[index]) + before;
    }
    for (let index = at + 1; index < children.length && after.length < length; index++) {
      after += textOf(children[index]);
    }
    if (blocks.has(parent.type)) break;
    child = parent;
  }
  return { before: before.slice(-length), after: after.slice(0, length) };
}

const blocks: ReadonlySet<string> = new Set([
  ...['field', 'heading', 'paragraph', 'tableRow', 'timelineEvent', 'title'],
]);

/** Cells are apart, and the colon behind a label is in no node. */
function textOf(node: Node | undefined): string {
  if (!node) return '';
  const text = toString(node, { includeHtml: false, includeImageAlt: false });
  if (node.type === 'label') return `${text}: `;
  return node.type === 'tableCell' ? ` ${text} ` : text;
}

/** Each parent is looked through once, however many of its children are asked for. */
function indexIn(parent: Parent, child: Node): number {
  let known = indexes.get(parent);
  if (!known) {
    known = new Map(parent.children.map((each, index) => [each, index]));
    indexes.set(parent, known);
  }
  return known.get(child) ?? 0;
}

const indexes = new WeakMap<Parent, Map<Node, number>>();
