import type { List, ListItem } from 'mdast';
import type { ActionItem, SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { createItem } from './item.ts';
import { saysNone } from './none.ts';

/**
 * Read items that are items of a list, with or without a box to tick:
 *
 * ```markdown
 * - [x] Alert on slow answers (@ana, OPS-31)
 * - **Staging:** Test each change there.
 * ```
 */
export const readList: BlockReader = (blocks, index, context) => {
  const list = blocks[index];
  if (list?.type !== 'list' || isNone(list, context)) return;
  return { nodes: list.children.map((item) => readItem(item, context)), next: index + 1 };
};

function readItem(item: ListItem, context: ExtractContext): ActionItem {
  const { source } = context;
  const [head, ...rest] = item.children;
  const range = rangeOf(item);
  const checked = item.checked ?? undefined;
  if (head?.type !== 'paragraph') {
    return createItem({ blocks: item.children, range, checked }, context);
  }
  const [line] = textLines(head.children, ...rangeOf(head), source);
  const label = line && readLabel(head, line, source);
  const from = label?.rest ?? (label ? rangeOf(label.node)[1] + 1 : rangeOf(head)[0]);
  const text = label ? sliceParagraph(head.children, from, rangeOf(head)[1], source) : head;
  return createItem({ label: label?.node, blocks: [text, ...rest], range, checked }, context);
}

function isNone(list: List, { source }: ExtractContext): boolean {
  const [item] = list.children;
  return (
    list.children.length === 1 &&
    item !== undefined &&
    saysNone(visibleText(item, source).replace(/^\s*[-*+]/, ''))
  );
}

export type { SectionContent };
