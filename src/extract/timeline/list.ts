import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FlowContent, Label, SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { createEvent, type LeadingTime } from './entry.ts';
import { timedLines } from './lines.ts';
import { timeInText } from './time-in-text.ts';

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
  return { nodes: readItems(list, { label: undefined }, context), next: index + 1 };
};

/** The label over a group of entries: written at the first, generated for the others. */
interface Group {
  label: Label | undefined;
}

function readItems(list: List, group: Group, context: ExtractContext): SectionContent[] {
  const nodes: SectionContent[] = [];
  for (let index = 0; index < list.children.length; index++) {
    const item = list.children[index] as ListItem;
    const next = list.children[index + 1];
    const time = next && bareTime(item, context);
    if (time && !startsWithTime(next, context)) {
      nodes.push(timedBelow(item, time, next, group, context));
      index++;
    } else nodes.push(...readItem(item, group, context));
  }
  return nodes;
}

/** The time of an item that is nothing else: it is that of the next item. */
function bareTime(item: ListItem, { source }: ExtractContext): LeadingTime | undefined {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph' || rest.length > 0) return;
  const [entry, ...more] = timedLines(head, source);
  const isBare =
    entry &&
    more.length === 0 &&
    !sliceParagraph(head.children, entry.begin.text, entry.end, source);
  return isBare ? entry.begin : undefined;
}

function startsWithTime({ children: [head] }: ListItem, { source }: ExtractContext): boolean {
  return head?.type === 'paragraph' && timedLines(head, source).length > 0;
}

function timedBelow(
  item: ListItem,
  { time }: LeadingTime,
  below: ListItem,
  group: Group,
  { source }: ExtractContext,
): SectionContent {
  const range: [number, number] = [rangeOf(item)[0], rangeOf(below)[1]];
  return createEvent({ time, label: takeLabel(group), blocks: below.children, range }, source);
}

function takeLabel(group: Group): Label | undefined {
  const { label } = group;
  if (label) group.label = { type: 'label', children: [{ type: 'text', value: toString(label) }] };
  return label;
}

function readItem(item: ListItem, group: Group, context: ExtractContext): SectionContent[] {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return [untimed(item, item.children, takeLabel(group), context)];
  if (startsWithTime(item, context)) return timedEvents(item, group, context);

  const [line] = textLines(head.children, ...rangeOf(head), context.source);
  const label = line && readLabel(head, line, context.source);
  const [nested] = rest;
  if (label && label.rest === undefined && rest.length === 1 && nested?.type === 'list') {
    return readItems(nested, { label: label.node }, context);
  }

  const text = label?.rest
    ? sliceParagraph(head.children, label.rest, rangeOf(head)[1], context.source)
    : head;
  const own = label?.rest ? label.node : takeLabel(group);
  return [untimed(item, [text, ...rest], own, context)];
}

/** The entries of an item: mostly one; more where further lines begin with a time. */
function timedEvents(item: ListItem, group: Group, { source }: ExtractContext): SectionContent[] {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return [];
  const entries = timedLines(head, source);
  return entries.map((entry, index) => {
    const isLast = index === entries.length - 1;
    const text = sliceParagraph(head.children, entry.begin.text, entry.end, source);
    return createEvent(
      {
        time: entry.begin.time,
        label: takeLabel(group),
        blocks: isLast ? [text, ...rest] : [text],
        range: [
          index === 0 ? rangeOf(item)[0] : entry.start,
          isLast ? rangeOf(item)[1] : entry.end,
        ],
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
  return createEvent({ label, blocks: [dated, ...rest], range: rangeOf(item) }, source);
}
