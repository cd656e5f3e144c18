import type { ListItem, Paragraph } from 'mdast';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import type { LeadingTime } from './entry.ts';
import { timedLines } from './entry-lines.ts';
import { isDateLine } from './lines.ts';

/** Whether an item of a list begins with a time. */
export function startsWithTime({ children: [head] }: ListItem, source: Source): boolean {
  if (head?.type !== 'paragraph') return false;
  const [entry] = timedLines(head, source);
  if (!entry) return false;
  const [line] = textLines(head.children, rangeOf(head)[0], entry.end, source);
  return line?.start === entry.start;
}

/** The time of an item that is nothing else: it is that of the next item. */
export function bareTime(item: ListItem, source: Source): LeadingTime | undefined {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph' || rest.length > 0) return;
  const only = onlyTime(head, source);
  return only && !only.text ? only.time : undefined;
}

/** The date of an item over a list of entries: `- 2025-03-29`. */
export function dateOver(item: ListItem, source: Source): Paragraph | undefined {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph' || rest.length === 0) return;
  if (!rest.every(({ type }) => type === 'list')) return;
  const only = onlyTime(head, source);
  return only && isDateLine(only.time.time, only.text) ? head : undefined;
}

function onlyTime(
  head: Paragraph,
  source: Source,
): { time: LeadingTime; text: Paragraph | undefined } | undefined {
  const [entry, ...more] = timedLines(head, source);
  if (!entry || more.length > 0) return;
  const text = sliceParagraph(head.children, entry.begin.text, entry.end, source);
  return { time: entry.begin, text };
}
