import type { Paragraph } from 'mdast';
import { sentences, type TextRange } from '../../ast/sentences.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { isClosingText } from './closing.ts';
import { saysAction } from './says-action.ts';

/**
 * Cut a paragraph of action items into what is one item each: its lines, if it
 * has an item a line; its sentences, if it is all that the section has; else it
 * is one item as a whole.
 *
 * @param isOnly
 *   Whether the section has no other paragraph.
 */
export function itemUnits(paragraph: Paragraph, isOnly: boolean, source: Source): TextLine[] {
  const [start, end] = rangeOf(paragraph);
  const lines = textLines(paragraph.children, start, end, source);
  if (isLinePerItem(lines)) return joinKeyed(lines);
  const text = visibleText(paragraph, source);
  const isOne = !isOnly || isClosingText(text) || named.test(text);
  const parts = isOne ? [] : actionSentences(text);
  if (parts.length < 2) return [{ start, end, text }];
  return parts.map((part) => ({
    start: start + part.start,
    end: start + part.end,
    text: text.slice(part.start, part.end),
  }));
}

/** An owner or a ticket stands for all of the paragraph. */
const named = /\bowner\s?:|(?<![\w.])@\w|\b[A-Z]{2,10}-\d{1,6}\b|(?<!\w)#\d/i;

/**
 * Whether each line is an item: both of two, most of more begin as a sentence or
 * an item does. Wrapped prose mostly goes on in lower case.
 */
function isLinePerItem(lines: readonly TextLine[]): boolean {
  const starts = lines.filter(({ text }) => itemStart.test(text)).length;
  return lines.length === 2 ? starts === 2 : lines.length > 2 && starts > mostLines * lines.length;
}

const mostLines = 0.7;
const itemStart =
  /^[\s\p{P}\p{S}]{0,80}(?:\d{1,3}[.,):]?[ \t]{0,4})?[\s\p{P}\p{S}]{0,8}[\p{Lu}\p{Lo}]/u;

/** `Deadline: 1 May` and the like belong to the item on the line before. */
function joinKeyed(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isSecondTask = last && taskKey.test(line.text) && taskKey.test(last.text);
    if (!last || isSecondTask || !key.test(line.text)) joined.push(line);
    else {
      const text = `${last.text}\n${line.text}`;
      joined[joined.length - 1] = { start: last.start, end: line.end, text };
    }
  }
  return joined;
}

const key =
  /^\s{0,8}(?:task|action|description|deadline|due(?: date)?|owner|assignee|assigned to|priority|status|ticket|issue|eta)\s?:/i;
const taskKey = /(?:^|\n)\s{0,8}(?:task|action|description)\s?:/i;

/** Sentences that ask for something, each with the explanations behind it. */
function actionSentences(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (const { start, end } of sentences(text)) {
    const sentence = text.slice(start, end);
    const last = found.at(-1);
    if (!last || saysAction(sentence) || isClosingText(sentence)) found.push({ start, end });
    else last.end = end;
  }
  return found;
}
