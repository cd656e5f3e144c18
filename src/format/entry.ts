import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Description, Label, Node, TimelineEvent } from '../ast/nodes.ts';
import { toListItem } from './list-item.ts';
import { type When, whenText } from './moment.ts';
import { between, labelPhrasing, withoutFrame } from './pieces.ts';
import { offsetsOf } from './source-text.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/** Where an entry stands. */
export interface EntryPlace {
  /** Label of the item that it is under: it has the same, which is not written twice. */
  group?: string | undefined;
  /** Whether it is a row of a table, of which all cells but those of the time are its text. */
  isRow?: boolean;
}

/** `- 2024-03-05 14:02 UTC: **Escalation:** Ana pages Bo` */
export function writeEntry(event: TimelineEvent, writer: Writer, place: EntryPlace = {}): ListItem {
  const { time, text, blocks, isRemark } = describeEntry(event, writer, place);
  const gap = time === '' || text.length === 0 ? '' : isRemark ? ' ' : ': ';
  return toListItem([...(time === '' ? [] : [written(time)]), written(gap), ...text], blocks);
}

/** An entry, cut into what is written. */
export interface DescribedEntry {
  /** The time, `''` where there is none. */
  time: string;
  /** The label, and what happened as far as it is one paragraph. */
  text: PhrasingContent[];
  /** Whether the text is a remark on the time: `10:10 (12:10 CEST)`. */
  isRemark: boolean;
  blocks: RootContent[];
}

export function describeEntry(
  event: TimelineEvent,
  writer: Writer,
  { group, isRow = false }: EntryPlace = {},
): DescribedEntry {
  const { when, description, label: own } = partsOf(event);
  const label = own && !own.position && toString(own) === group ? undefined : own;
  const [first, ...rest] = description?.children ?? [];
  const paragraph = first?.type === 'paragraph' ? first : undefined;
  const { time, remark, opening } = when ? writeWhen(when, event, writer, isRow) : untimed;

  const text: PhrasingContent[] = [];
  if (label) text.push(...labelPhrasing(label));
  if (label && remark) text.push(written(` ${remark}`));
  if (label && paragraph) text.push(written(' '));
  const isBare = !when && !label && !isRow;
  if (paragraph && isBare) text.push(written(wordsBefore(event, paragraph, writer)));
  if (paragraph) text.push(written(opening), ...withoutFrame(paragraph.children));
  return {
    time: label || !remark ? time : `${time} ${remark}`,
    text: text.filter((node) => node.type !== 'written' || node.value !== ''),
    isRemark: !label && paragraph !== undefined && /^[([]/.test(writer.source.at(paragraph)),
    blocks: paragraph ? rest : (description?.children ?? []),
  };
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

interface WrittenWhen {
  time: string;
  remark: string;
  /** Elements of HTML that begin behind it. */
  opening: string;
}

const untimed: WrittenWhen = { time: '', remark: '', opening: '' };

/** The time, with what stands in front of it and behind it that is no part of anything. */
function writeWhen(
  when: When,
  event: TimelineEvent,
  { options, source }: Writer,
  isRow: boolean,
): WrittenWhen {
  const { time: own, remark } = whenText(when, options, source) ?? {
    time: source.at(when),
    remark: '',
  };
  if (isRow) return { time: own, remark, opening: '' };
  const [start, end] = offsetsOf(when) ?? [0, 0];
  const [from] = offsetsOf(event) ?? [start];
  const next = event.children
    .map((child) => offsetsOf(child)?.[0])
    .filter((offset) => offset !== undefined)
    .find((offset) => offset >= end);
  const before = between(from, start, source);
  const behind = next === undefined ? undefined : between(end, next, source);
  const words = behind?.words.replace(/^[\s:–—-]+|(?<![\s:–—-])[\s:–—-]+$/gu, '') ?? '';
  return {
    time: [before.opening + before.words, own + (behind?.closing ?? ''), words]
      .filter(Boolean)
      .join(before.words || words ? ' ' : ''),
    remark,
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
