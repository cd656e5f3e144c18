import type { Paragraph } from 'mdast';
import type { SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { type TextLine, textLines } from '../../syntax/text-lines.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { isClosingText } from './closing.ts';
import { createItem } from './item.ts';
import { saysNone } from './none.ts';

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
  const lines = textLines(paragraph.children, ...rangeOf(paragraph), context.source);
  const units = isLinePerItem(lines) ? lines : [whole(lines)];
  const nodes = units.flatMap((unit) => (unit ? readUnit(paragraph, unit, context) : []));
  return { nodes, next: index + 1 };
};

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
      { label: label?.rest ? label.node : undefined, blocks: [block], range: [start, end], measure },
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

const itemStart = /^[\s\p{P}\p{S}]{0,8}(?:\d{1,3}[.,):]?[ \t]{0,4})?[\s\p{P}\p{S}]{0,8}[\p{Lu}\p{Lo}]/u;

function whole(lines: readonly TextLine[]): TextLine | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  return { start: first.start, end: last.end, text: lines.map(({ text }) => text).join('\n') };
}
