import type { List, ListItem, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FlowContent, Label, SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { createEvent, type EventParts, type LeadingTime } from './entry.ts';
import { isDateLine, timedLines } from './lines.ts';
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

/** An entry has the label that its text begins with, else that of its group. */
function labelled(
  text: Paragraph | undefined,
  below: readonly FlowContent[],
  group: Group,
  source: Source,
): Pick<EventParts, 'label' | 'blocks'> {
  const { label, blocks } = withoutLabel(text, source, below);
  return { label: label ?? takeLabel(group), blocks };
}

function takeLabel(group: Group): Label | undefined {
  const { label } = group;
  if (label) group.label = { type: 'label', children: [{ type: 'text', value: toString(label) }] };
  return label;
}

function readItem(item: ListItem, group: Group, context: ExtractContext): SectionContent[] {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph') return [untimed(item, item.children, takeLabel(group), context)];
  const scope = dateScope(item, context);
  if (scope) return [...scope, ...rest.flatMap((list) => readItems(list as List, group, context))];
  if (startsWithTime(item, context)) return timedEvents(item, group, context);

  const [line] = textLines(head.children, ...rangeOf(head), context.source);
  const label = line && readLabel(head, line, context.source);
  if (label && isNote(label.node)) return [{ type: 'list', children: [item], ...positionOf(item) }];
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

/** `- 2025-03-29` over a list of entries: it dates them. */
function dateScope(
  { children: [head, ...rest] }: ListItem,
  { source }: ExtractContext,
): [Paragraph] | undefined {
  if (head?.type !== 'paragraph' || rest.length === 0) return;
  if (!rest.every(({ type }) => type === 'list')) return;
  const [entry] = timedLines(head, source);
  const text = entry && sliceParagraph(head.children, entry.begin.text, entry.end, source);
  return entry && isDateLine(entry.begin, text) ? [head] : undefined;
}

/** `- **Time zone:** PST` is no entry. */
function isNote(label: Label): boolean {
  return /^(?:time ?zones?|notes?|legend|sources?)$/i.test(toString(label).trim());
}

function positionOf({ position }: ListItem): Pick<List, 'position'> {
  return position ? { position } : {};
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
        ...labelled(text, isLast ? rest : [], group, source),
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
