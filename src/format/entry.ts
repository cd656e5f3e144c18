import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Description, Label, Node, TimelineEvent } from '../ast/nodes.ts';
import { toListItem } from './list-item.ts';
import { type When, whenText } from './moment.ts';
import { between, labelPhrasing, withoutFrame } from './pieces.ts';
import { offsetsOf } from './source-text.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/**
 * `- 2024-03-05 14:02 UTC: **Escalation:** Ana pages Bo`
 *
 * @param group Label of the item that the entry is under: it has the same, which is not written twice.
 */
export function writeEntry(event: TimelineEvent, writer: Writer, group?: string): ListItem {
  const { when, description, label: own } = partsOf(event);
  const label = own && !own.position && toString(own) === group ? undefined : own;
  const [first, ...rest] = description?.children ?? [];
  const text = first?.type === 'paragraph' ? first : undefined;
  const blocks = text ? rest : (description?.children ?? []);

  const { time, opening } = when ? writeWhen(when, event, writer) : { time: '', opening: '' };
  const head: PhrasingContent[] = [];
  if (when) head.push(written(time));
  if (when && label) head.push(written(': '));
  if (label) head.push(...labelPhrasing(label));
  if (text && head.length > 0) head.push(written(separatorBefore(text, label, writer) + opening));
  if (text && head.length === 0) head.push(written(wordsBefore(event, text, writer)));
  if (text) head.push(...withoutFrame(text.children));
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

/** The time, with what stands in front of it and behind it that is no part of anything. */
function writeWhen(
  when: When,
  event: TimelineEvent,
  { options, source }: Writer,
): { time: string; opening: string } {
  const [start, end] = offsetsOf(when) ?? [0, 0];
  const [from] = offsetsOf(event) ?? [start];
  const next = event.children
    .map((child) => offsetsOf(child)?.[0])
    .filter((offset) => offset !== undefined)
    .find((offset) => offset >= end);
  const before = between(from, start, source);
  const behind = next === undefined ? undefined : between(end, next, source);
  const words = behind?.words.replace(/^[\s:–—-]+|[\s:–—-]+$/gu, '') ?? '';
  const time = whenText(when, options, source) ?? source.at(when);
  return {
    time: [before.opening + before.words, time + (behind?.closing ?? ''), words]
      .filter(Boolean)
      .join(before.words || words ? ' ' : ''),
    opening: behind?.opening ?? '',
  };
}

/** What stands in front of an entry that has no time: `<p>`. */
function wordsBefore(event: TimelineEvent, text: Paragraph, { source }: Writer): string {
  const [from, to] = [offsetsOf(event)?.[0], offsetsOf(text)?.[0]];
  if (from === undefined || to === undefined) return '';
  const { opening, words } = between(from, to, source);
  return [opening + words]
    .filter(Boolean)
    .map((each) => `${each} `)
    .join('');
}

/** A remark in brackets belongs to the time: `10:10 (12:10 CEST)`. */
function separatorBefore(text: Paragraph, label: Label | undefined, { source }: Writer): string {
  if (label) return ' ';
  return /^[([]/.test(source.at(text)) ? ' ' : ': ';
}
