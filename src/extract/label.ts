import type { Paragraph } from 'mdast';
import type { Label } from '../ast/nodes.ts';
import { pattern } from '../pattern/pattern.ts';
import { rangeAround } from '../syntax/range-around.ts';
import { slicePhrasing } from '../syntax/slice-phrasing.ts';
import { rangeOf, type Source } from '../syntax/source.ts';
import type { TextLine } from '../syntax/text-lines.ts';
import { wordsOf } from './vocabulary/index.ts';
import { wordPattern } from './vocabulary/word-pattern.ts';

export interface WrittenLabel {
  node: Label;
  /** Offset of the text behind the colon; absent where the line ends there. */
  rest?: number;
}

/**
 * Read the label with which a line begins: a few words and a colon, or a few
 * bold words.
 *
 * ```markdown
 * Staging tests: Try each change in staging first.
 * **Detection** The alert fired.
 * ```
 */
export function readLabel(
  { children }: Paragraph,
  line: TextLine,
  source: Source,
): WrittenLabel | undefined {
  const match = labelWords.exec(line.text);
  const strong = children[0]?.type === 'strong' ? rangeOf(children[0]) : undefined;
  const isStrong = strong !== undefined && strong[0] === line.start && strong[1] <= line.end;
  if (!match?.groups && !isStrong) return;

  const { lead = '', label = '', colon = '' } = match?.groups ?? {};
  if (!isStrong && isInsideText(label)) return;
  const start = line.start + lead.length;
  const isBold = isStrong && !match;
  const end = isBold ? boldEnd(line, strong[1]) : start + label.length;
  const behind = isBold ? strong[1] : end + colon.length;
  const gap = /^[\s:–—-]{0,100}/u.exec(source.text.slice(behind, line.end).replaceAll('*', ' '));
  const rest = behind + (gap?.[0].length ?? 0);
  const words = slicePhrasing(children, start, end, source);
  const position = source.toPosition(...rangeAround(words, [start, end]));
  const node: Label = { type: 'label', children: words, position };
  return rest >= line.end ? { node } : { node, rest };
}

/** Where bold words end, before a colon that is bold, too. */
function boldEnd({ start, text }: TextLine, end: number): number {
  const words = text.slice(0, end - start);
  return /[:：]\s{0,4}$/u.test(words) ? start + words.replace(/[:：]\s{0,4}$/u, '').length : end;
}

/** Whether the colon belongs to something in the text: `Add a test (owner: Ana)`. */
function isInsideText(label: string): boolean {
  const isOpen = /[(（][^)）]{0,200}$/u.test(label);
  return isOpen || factKey.test(label);
}

const factKey = pattern.i`[,;，；、。|–—]\s{0,3}${wordPattern([
  ...['owner', 'assignee', 'assigned to', 'due', 'deadline', 'eta', 'ticket', 'priority', 'status'],
  ...wordsOf(({ owners, dues }) => [...owners, ...dues]),
])}$`;

/** Up to eight words, three without a capital, and a colon that is not in a time or a URL. */
const labelWords =
  /^(?<lead>[\s\p{P}\p{S}]{0,60}?(?:\d{1,3}[.)][ \t]{0,4})?[\s\p{P}\p{S}]{0,8}?)(?<label>\p{Lu}[^:：.!?\s]{0,40}(?:[ \t]{1,3}[^:：.!?\s]{1,40}){0,7}|\p{L}[^:：.!?\s]{0,30}(?:[ \t][^:：.!?\s]{1,30}){0,2})(?<colon>[ \t]{0,10}(?:：|:(?!\d|\/\/)))/u;
