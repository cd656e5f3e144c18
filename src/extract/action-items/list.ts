import type { List, ListItem, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ActionItem, SectionContent } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { createItem } from './item.ts';
import { saysNone } from './none.ts';
import { saysAction } from './says-action.ts';

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
  return { nodes: readItems(list, context), next: index + 1 };
};

/** A list in an item is part of it, unless its items are items themselves. */
function readItems(list: List, context: ExtractContext): SectionContent[] {
  return list.children.flatMap((item) => {
    const [head, nested, ...more] = item.children;
    if (head?.type !== 'paragraph' || nested?.type !== 'list' || more.length > 0) {
      return readItem(item, context);
    }
    const words = visibleText(head, context.source).trim();
    if (groupName.test(words)) return [head, ...readItems(nested, context)];
    if (!isSibling(words) || !nested.children.every((inner) => isSiblingItem(inner, context))) {
      return readItem(item, context);
    }
    const own: ListItem = {
      ...item,
      children: [head],
      position: context.source.toPosition(rangeOf(item)[0], rangeOf(head)[1]),
    };
    return [readItem(own, context), ...readItems(nested, context)];
  });
}

/** "Improvements of the dashboards" over what is to be done. */
const groupName = pattern.i`^(?:[\p{L}-]{1,30} ){0,3}(?:actions|changes|documentation|fixes|improvements|measures|tasks|updates|work):?$`;

function isSiblingItem({ children: [head, ...rest] }: ListItem, { source }: ExtractContext) {
  return head?.type === 'paragraph' && rest.length === 0 && isSibling(visibleText(head, source));
}

/** Whole sentences that ask for something are indented by mistake, not for explanation. */
function isSibling(text: string): boolean {
  return /^\s*\p{Lu}[^.!?:]{8,300}\.\s*$/u.test(text) && saysAction(text);
}

function readItem(item: ListItem, context: ExtractContext): ActionItem {
  const { source } = context;
  const [head, ...rest] = item.children;
  const range = rangeOf(item);
  const checked = item.checked ?? undefined;
  if (head?.type !== 'paragraph') {
    return createItem({ blocks: item.children, range, checked }, context);
  }
  const [line] = textLines(head.children, ...rangeOf(head), source);
  const label = line && labelOf(head, line, source);
  const from = label?.rest ?? (label ? rangeOf(label.node)[1] + 1 : rangeOf(head)[0]);
  const text = label ? sliceParagraph(head.children, from, rangeOf(head)[1], source) : head;
  return createItem({ label: label?.node, blocks: [text, ...rest], range, checked }, context);
}

/** "Write a guide on rounding, such as:" over a list is no label but what is to be done. */
function labelOf(head: Paragraph, line: TextLine, source: Source): ReturnType<typeof readLabel> {
  const label = readLabel(head, line, source);
  if (!label || label.rest) return label;
  return toString(label.node).split(/\s+/u).length > longestLabel ? undefined : label;
}

const longestLabel = 4;

function isNone(list: List, { source }: ExtractContext): boolean {
  const [item] = list.children;
  return (
    list.children.length === 1 &&
    item !== undefined &&
    saysNone(visibleText(item, source).replace(/^\s*[-*+]/, ''))
  );
}
