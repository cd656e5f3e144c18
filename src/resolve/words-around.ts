import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { WrittenTime } from './written-times.ts';

export interface WordsAround {
  before: string;
  after: string;
}

/**
 * The words around a time in its block.
 *
 * Of a span of bold text that the time is in, all is behind it.
 */
export function wordsAround({ block, inBlock, index }: WrittenTime): WordsAround {
  const { children } = block as Paragraph;
  let before = '';
  for (let at = index - 1; at >= 0 && before.length < enough; at--) {
    before = toString(children[at]) + before;
  }
  const isSpan = 'children' in inBlock && inBlock.type !== 'interval';
  let after = isSpan ? toString(inBlock) : '';
  for (let at = index + 1; at < children.length && after.length < enough; at++) {
    after += toString(children[at]);
  }
  return { before: before.slice(-enough), after: after.slice(0, enough) };
}

/** Characters on each side; more than a sentence mostly has. */
const enough = 300;
