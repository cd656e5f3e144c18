import type { SectionContent } from '../../ast/nodes.ts';
import { sentences } from '../../ast/sentences.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import type { BlockReader } from '../context.ts';
import { createEvent } from './entry.ts';
import { namesTime, timeInText } from './time-in-text.ts';

/**
 * Read entries that are sentences, as far as they name a time:
 *
 * ```markdown
 * The first customer called at 10:05. We found nothing at first. At 10:30 we
 * rolled back.
 * ```
 *
 * For timelines that have no entries in a form of their own.
 */
export const readProse: BlockReader = (blocks, index, { source }) => {
  const paragraph = blocks[index];
  if (paragraph?.type !== 'paragraph') return;
  const [start] = rangeOf(paragraph);
  const text = visibleText(paragraph, source);
  const parts = sentences(text).map((range) => ({
    ...range,
    isEntry: namesTime(text.slice(range.start, range.end)),
  }));
  if (!parts.some(({ isEntry }) => isEntry)) return;

  const nodes: SectionContent[] = [];
  for (const part of parts) {
    const range: [number, number] = [start + part.start, start + part.end];
    const prose = sliceParagraph(paragraph.children, ...range, source);
    if (!prose) continue;
    nodes.push(
      part.isEntry ? createEvent({ blocks: [timeInText(prose, source)], range }, source) : prose,
    );
  }
  return { nodes, next: index + 1 };
};
