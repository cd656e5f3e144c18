import type { Paragraph } from 'mdast';
import type { SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { sentences, type TextRange } from '../sentences.ts';
import { isClosingText } from './closing.ts';
import { createItem } from './item.ts';
import { saysNone } from './none.ts';
import { saysAction } from './says-action.ts';

/**
 * Read items that are paragraphs, or the lines of one:
 *
 * ```markdown
 * Alert on slow answers: Page when p99 is above 2 s.
 * Test each change in staging.
 * ```
 *
 * Lines that announce items and lines that look back on them stay prose.
 */
export const readLines: BlockReader = (blocks, index, context) => {
  const paragraph = blocks[index];
  if (paragraph?.type !== 'paragraph') return;
  if (visibleText(paragraph, context.source).trim() === '') return;
  const isOnly = blocks.every((block) => block === paragraph || block.type !== 'paragraph');
  const nodes = units(paragraph, isOnly, context).flatMap((unit) =>
    readUnit(paragraph, unit, context),
  );
  return { nodes, next: index + 1 };
};

/** The lines of a paragraph, its sentences if there is no other, else all of it. */
function units(paragraph: Paragraph, isOnly: boolean, { source }: ExtractContext): TextLine[] {
  const [start, end] = rangeOf(paragraph);
  const lines = textLines(paragraph.children, start, end, source);
  if (isLinePerItem(lines)) return lines;
  const text = visibleText(paragraph, source);
  const all = [{ start, end, text }];
  if (!isOnly) return all;
  const parts = actionSentences(text);
  if (parts.length < 2) return all;
  return parts.map((part) => ({
    start: start + part.start,
    end: start + part.end,
    text: text.slice(part.start, part.end),
  }));
}

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

function readUnit(paragraph: Paragraph, unit: TextLine, context: ExtractContext): SectionContent[] {
  const { source, measure } = context;
  const { start, end, text } = unit;
  if (isClosingText(text) || announces.test(text) || saysNone(text)) {
    const prose = sliceParagraph(paragraph.children, start, end, source);
    return prose ? [prose] : [];
  }
  const label = readLabel(paragraph, unit, source);
  const bullet = /^[\s•*·-]{0,8}/u.exec(text)?.[0].length ?? 0;
  const from = label?.rest ?? start + bullet;
  const block = sliceParagraph(paragraph.children, from, end, source);
  return [
    createItem(
      {
        label: label?.rest ? label.node : undefined,
        blocks: [block],
        range: [start, end],
        measure,
      },
      source,
    ),
  ];
}

/** "We will do the following:" */
const announces = /[:：]\s*$/u;

/**
 * Whether each line is an item: more than one, each begins as a sentence or an
 * item does. Wrapped prose goes on in lower case somewhere.
 */
function isLinePerItem(lines: readonly TextLine[]): boolean {
  return lines.length > 1 && lines.every(({ text }) => itemStart.test(text));
}

const itemStart =
  /^[\s\p{P}\p{S}]{0,8}(?:\d{1,3}[.,):]?[ \t]{0,4})?[\s\p{P}\p{S}]{0,8}[\p{Lu}\p{Lo}]/u;
