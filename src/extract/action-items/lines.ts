import type { Paragraph } from 'mdast';
import type { SectionContent } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import type { TextLine } from '../../syntax/text-lines.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readLabel } from '../label.ts';
import { isClosingText } from './closing.ts';
import { createItem } from './item.ts';
import { saysNone } from './none.ts';
import { saysAction } from './says-action.ts';
import { itemUnits } from './units.ts';

/**
 * Read items that are paragraphs, or the lines of one:
 *
 * ```markdown
 * Alert on slow answers: Page when p99 is above 2 s.
 * Test each change in staging.
 * ```
 *
 * Lines that announce items, that look back on them, or that only tell how
 * things were, stay prose.
 */
export const readLines: BlockReader = (blocks, index, context) => {
  const paragraph = blocks[index];
  if (paragraph?.type !== 'paragraph') return;
  if (visibleText(paragraph, context.source).trim() === '') return;
  const isOnly = blocks.every((block) => block === paragraph || block.type !== 'paragraph');
  const units = itemUnits(paragraph, isOnly, context.source);
  const asksBeside = units.length > 1 && units.some(({ text }) => saysAction(text));
  const nodes = units.flatMap((unit) =>
    isProse(unit.text) || (asksBeside && !saysAction(unit.text))
      ? (sliceParagraph(paragraph.children, unit.start, unit.end, context.source) ?? [])
      : readUnit(paragraph, unit, context),
  );
  return { nodes, next: index + 1 };
};

function isProse(text: string): boolean {
  return isClosingText(text) || announces.test(text) || saysNone(text);
}

/** "We will do the following:", "We have drawn up a list of tasks." */
const announces = pattern.i`[:：]\s*$|\b(?:a|the) list of (?:[\w-]{1,20} ){0,2}(?:actions|improvements|items|measures|steps|tasks)\b`;

function readUnit(paragraph: Paragraph, unit: TextLine, context: ExtractContext): SectionContent {
  const { source } = context;
  const { start, end, text } = unit;
  const label = readLabel(paragraph, unit, source);
  const bullet = bullets.exec(text)?.[0].length ?? 0;
  const block = sliceParagraph(paragraph.children, label?.rest ?? start + bullet, end, source);
  return createItem(
    { label: label?.rest ? label.node : undefined, blocks: [block], range: [start, end] },
    context,
  );
}

const bullets = /^[\s•*·-]{0,80}(?:\(?\d{1,3}[.,)]\)?[ \t]{1,4})?/u;
