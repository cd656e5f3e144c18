import type { List, ListItem } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FlowContent, Label, SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import { readLeadingTime } from '../../time/index.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { createEvent, type LeadingTime } from './entry.ts';
import { timedLines } from './entry-lines.ts';
import { bareTime, dateOver, startsWithTime } from './item-time.ts';
import { timeInText } from './time-in-text.ts';
import { withoutLabel } from './without-label.ts';

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
  if (list?.type !== 'list' || list.children.every(isLink)) return;
  return { nodes: readItems(list, context.group, context), next: index + 1 };
};

/** Links to charts and logs, which tell no events. */
function isLink({ children: [head, ...rest] }: ListItem): boolean {
  if (head?.type !== 'paragraph' || rest.length > 0) return false;
  const [link, ...more] = head.children;
  return link?.type === 'link' && more.length === 0 && !readLeadingTime(toString(link));
}

/**
 * @param group
 *   Words of the label over all items of the list, if there is one.
 */
function readItems(
  list: List,
  group: string | undefined,
  context: ExtractContext,
): SectionContent[] {
  const { source } = context;
  const nodes: SectionContent[] = [];
  for (let index = 0; index < list.children.length; index++) {
    const item = list.children[index] as ListItem;
    const next = list.children[index + 1];
    const time = next && bareTime(item, source);
    if (time && !startsWithTime(next, source)) {
      nodes.push(timedBelow(item, time, next, group, context));
      index++;
    } else nodes.push(...readItem(item, group, context));
  }
  return nodes;
}

function readItem(
  item: ListItem,
  group: string | undefined,
  context: ExtractContext,
): SectionContent[] {
  const { source } = context;
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') {
    return [untimed(item, item.children, groupLabel(group), context)];
  }
  const date = dateOver(item, source);
  if (date) return [date, ...readLists(rest, group, context)];
  if (startsWithTime(item, source)) return timedEvents(item, group, context);

  const [line] = textLines(head.children, ...rangeOf(head), source);
  const label = line && readLabel(head, line, source);
  if (!label) return [untimed(item, item.children, groupLabel(group), context)];
  if (isNote(label.node)) return [noteOf(item)];
  if (label.rest !== undefined) {
    const text = sliceParagraph(head.children, label.rest, rangeOf(head)[1], source);
    return [untimed(item, [text, ...rest], label.node, context)];
  }
  return rest.length > 0 && rest.every(({ type }) => type === 'list')
    ? [head, ...readLists(rest, toString(label.node), context)]
    : [untimed(item, item.children, groupLabel(group), context)];
}

function readLists(
  blocks: readonly FlowContent[],
  group: string | undefined,
  context: ExtractContext,
): SectionContent[] {
  return blocks.flatMap((block) => (block.type === 'list' ? readItems(block, group, context) : []));
}

/** The label of a group is not written at its entries. */
function groupLabel(group: string | undefined): Label | undefined {
  return group === undefined
    ? undefined
    : { type: 'label', children: [{ type: 'text', value: group }] };
}

/** `- **Time zone:** PST` is no entry. */
function isNote(label: Label): boolean {
  return /^(?:time ?zones?|notes?|legend|sources?)$/i.test(toString(label).trim());
}

function noteOf(item: ListItem): List {
  const list: List = { type: 'list', children: [item] };
  if (item.position) list.position = item.position;
  return list;
}

function timedBelow(
  item: ListItem,
  { time }: LeadingTime,
  below: ListItem,
  group: string | undefined,
  { source }: ExtractContext,
): SectionContent {
  const range: [number, number] = [rangeOf(item)[0], rangeOf(below)[1]];
  return createEvent({ time, label: groupLabel(group), blocks: below.children, range }, source);
}

/** The entries of an item: mostly one; more where further lines begin with a time. */
function timedEvents(
  item: ListItem,
  group: string | undefined,
  { source }: ExtractContext,
): SectionContent[] {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return [];
  const entries = timedLines(head, source);
  return entries.map(({ begin, start, end }, index) => {
    const isLast = index === entries.length - 1;
    const text = sliceParagraph(head.children, begin.text, end, source);
    const { label = groupLabel(group), blocks } = withoutLabel(text, source, isLast ? rest : []);
    const range: [number, number] = [
      index === 0 ? rangeOf(item)[0] : start,
      isLast ? rangeOf(item)[1] : end,
    ];
    return createEvent({ time: begin.time, label, blocks, range }, source);
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
