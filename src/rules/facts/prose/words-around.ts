import { toString } from 'mdast-util-to-string';
import type { Parent } from 'unist';
import type { Interval, Node } from '../../../ast/nodes.ts';
import type { Found } from '../../../ast/nodes-of.ts';
import { indexAmong } from '../document/index-among.ts';

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
    const at = indexAmong(parent as Parent, child);
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

/** Cells are apart; what is behind a label, and between the ends of a range, is in no node. */
function textOf(node: Node | undefined): string {
  if (!node) return '';
  if (!('children' in node)) {
    return toString(node, { includeHtml: false, includeImageAlt: false });
  }
  const between = node.type === 'interval' ? ((node as Interval).separator ?? ' - ') : '';
  const text = (node.children as Node[]).map(textOf).join(between);
  if (node.type === 'label') return `${text}: `;
  return node.type === 'tableCell' ? ` ${text} ` : text;
}
