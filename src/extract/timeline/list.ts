import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FlowContent, Label, SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { createEvent } from './entry.ts';
import { timeInText } from './time-in-text.ts';
import { timedLines } from './lines.ts';

/**
 * Read entries that are items of a list. An item without a time is an entry all
 * the same; one with only a label labels the items under it:
 *
 * ```markdown
 * - 10:00 Alert fires.
 * - **Detection:** The alert fired at 10:00.
 * - **Actions taken:**
 *   - The on-call engineer restarted the service.
 * ```
 */
export const readList: BlockReader = (blocks, index, context) => {
  const list = blocks[index];
  if (list?.type !== 'list') return;
  return { nodes: readItems(list, undefined, context), next: index + 1 };
};

function readItems(
  list: List,
  label: Label | undefined,
  context: ExtractContext,
): SectionContent[] {
  return list.children.flatMap((item) => readItem(item, label, context));
}

function readItem(
  item: ListItem,
  groupLabel: Label | undefined,
  context: ExtractContext,
): SectionContent[] {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return [untimed(item, item.children, groupLabel, context)];

  const entries = timedLines(head, context.source);
  if (entries.length > 0) return timedEvents(item, groupLabel, context);

  const [line] = textLines(head.children, ...rangeOf(head), context.source) as [TextLine];
  const label = readLabel(head, line, context.source);
  const [nested] = rest;
  if (label && label.rest === undefined && rest.length === 1 && nested?.type === 'list') {
    return readItems(nested, label.node, context);
  }

  const text = label?.rest
    ? sliceParagraph(head.children, label.rest, rangeOf(head)[1], context.source)
    : head;
  return [untimed(item, [text, ...rest], label?.rest ? label.node : groupLabel, context)];
}

/** The entries of an item: mostly one; more where further lines begin with a time. */
function timedEvents(
  item: ListItem,
  label: Label | undefined,
  { source }: ExtractContext,
): SectionContent[] {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return [];
  const entries = timedLines(head, source);
  return entries.map((entry, index) => {
    const isLast = index === entries.length - 1;
    const text = sliceParagraph(head.children, entry.begin.text, entry.end, source);
    return createEvent(
      {
        time: entry.begin.time,
        label: generated(label),
        blocks: isLast ? [text, ...rest] : [text],
        range: [index === 0 ? rangeOf(item)[0] : entry.start, isLast ? rangeOf(item)[1] : entry.end],
      },
      source,
    );
  });
}

/** An entry that does not begin with its time; it may still name it. */
function untimed(
  item: ListItem,
  blocks: ReadonlyArray<FlowContent | undefined>,
  label: Label | undefined,
  { source }: ExtractContext,
): SectionContent {
  const [first, ...rest] = blocks;
  const dated = first?.type === 'paragraph' ? timeInText(first, source) : first;
  const range = rangeOf(item);
  const own = label?.position && rangeOf(label)[0] >= range[0] && rangeOf(label)[1] <= range[1];
  return createEvent(
    { label: own ? label : generated(label), blocks: [dated, ...rest], range },
    source,
  );
}

/** The label of a group, for one of its entries: it is not written there. */
function generated(label: Label | undefined): Label | undefined {
  return label && { type: 'label', children: [{ type: 'text', value: toString(label) }] };
}
