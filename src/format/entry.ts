import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import type { Description, Label, Node, TimelineEvent } from '../ast/nodes.ts';
import { toListItem } from './list-item.ts';
import { type When, whenText } from './moment.ts';
import { labelPhrasing, wordsBetween } from './pieces.ts';
import { offsetsOf } from './source-text.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/** `- 2024-03-05 14:02 UTC: **Escalation:** Ana pages Bo` */
export function writeEntry(event: TimelineEvent, writer: Writer): ListItem {
  const { when, label, description } = partsOf(event);
  const [first, ...rest] = description?.children ?? [];
  const text = first?.type === 'paragraph' ? first : undefined;
  const blocks = text ? rest : (description?.children ?? []);

  const head: PhrasingContent[] = [];
  if (when) head.push(...writeWhen(when, event, writer));
  if (when && label) head.push(written(': '));
  if (label) head.push(...labelPhrasing(label));
  if (text && head.length > 0) head.push(written(separatorBefore(text, label, writer)));
  if (!when && !label && text) head.push(...wordsBefore(event, text, writer));
  if (text) head.push(...text.children);
  return toListItem(head, blocks);
}

interface EntryParts {
  when: When | undefined;
  label: Label | undefined;
  description: Description | undefined;
}

function partsOf({ children }: TimelineEvent): EntryParts {
  const find = <Type extends Node['type']>(...types: Type[]) =>
    children.find(({ type }) => types.includes(type as Type));
  return {
    when: find('timestamp', 'interval') as When | undefined,
    label: find('label') as Label | undefined,
    description: find('description') as Description | undefined,
  };
}

/** The time, with the words in front of it and behind it that are no part of anything. */
function writeWhen(
  when: When,
  event: TimelineEvent,
  { options, source }: Writer,
): PhrasingContent[] {
  const [start, end] = offsetsOf(when) ?? [0, 0];
  const [from] = offsetsOf(event) ?? [start];
  const next = event.children
    .map((child) => offsetsOf(child)?.[0])
    .filter((offset) => offset !== undefined)
    .find((offset) => offset >= end);
  const before = wordsBetween(from, start, source);
  const behind =
    next === undefined ? '' : wordsBetween(end, next, source).replace(/[\s:–—-]+$/u, '');
  const time = whenText(when, options, source) ?? source.at(when);
  return [written([before, time, behind].filter(Boolean).join(' '))];
}

/** Words in front of an entry that has no time: `<p>`. */
function wordsBefore(event: TimelineEvent, text: Paragraph, { source }: Writer): PhrasingContent[] {
  const [from, to] = [offsetsOf(event)?.[0], offsetsOf(text)?.[0]];
  if (from === undefined || to === undefined) return [];
  const words = wordsBetween(from, to, source);
  return words ? [written(`${words} `)] : [];
}

/** A remark in brackets belongs to the time: `10:10 (12:10 CEST)`. */
function separatorBefore(text: Paragraph, label: Label | undefined, { source }: Writer): string {
  if (label) return ' ';
  return /^[([]/.test(source.at(text)) ? ' ' : ': ';
}
