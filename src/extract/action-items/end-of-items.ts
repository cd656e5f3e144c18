import type { SectionContent } from '../../ast/nodes.ts';
import type { Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { isClosingText } from './closing.ts';

/**
 * Find where the paragraphs of a section are items no more: behind words that
 * close the document, or at a line that entitles, asks or signs something:
 *
 * ```markdown
 * Alert on slow answers.
 *
 * In conclusion, the cache was too small.
 *
 * Dana Okafor
 * ```
 *
 * @returns
 *   The index of the first block that is behind the items.
 */
export function endOfItems(blocks: readonly SectionContent[], source: Source): number {
  let sentences = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph') continue;
    const text = visibleText(block, source).trim();
    if (sentences > 0 && isClosingText(text)) return index + 1;
    const isTitle = titleOrName.test(text) || question.test(text);
    if (sentences > 0 && isTitle) return index;
    if (!isTitle && /[.!]$/.test(text)) sentences++;
  }
  return blocks.length;
}

/** A line of two to four words, each with a capital, where the items are sentences. */
const titleOrName = /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?:\n|$)/u;

/** A question on its own is answered below it, by no item. */
const question = /^\p{Lu}[^.!?\n]{8,90}\?$/u;
