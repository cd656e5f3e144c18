import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Node, Position, Postmortem } from '../../../ast/nodes.ts';
import { linesOf } from '../../../ast/text-lines.ts';
import { oneLine, saidBlocks, sentencesOf, templateTexts } from './template-texts.ts';

/** What still stands in a document as it stands in its template. */
export interface Leftover {
  /** The block, or where the sentence begins in it. */
  place: Node | Position | undefined;
  block: Node;
  text: string;
}

/**
 * The blocks of a document that say what its template says, word for word, or begin a sentence
 * that does: the first in a block.
 *
 * @param boilerplate Texts that each document has; a block that holds one of them is none.
 */
export function templateLeftovers(
  tree: Postmortem,
  template: Postmortem,
  boilerplate: readonly string[],
): Leftover[] {
  const { blocks, sentences } = templateTexts(template);
  const kept = boilerplate.map(oneLine).filter((text) => text !== '');
  return saidBlocks(tree).flatMap(({ node, text }): Leftover[] => {
    if (kept.some((each) => text.includes(each))) return [];
    if (blocks.has(text)) return [{ place: node, block: node, text }];
    const sentence = sentencesOf(text).find((each) => sentences.has(each));
    return sentence ? [{ place: placeOf(sentence, node), block: node, text: sentence }] : [];
  });
}

/** Where a sentence stands, as far as it is on one line; else its block. */
function placeOf(sentence: string, block: Node): Node | Position {
  let place: Position | undefined;
  visit(block, 'text', (node: Text) => {
    for (const line of linesOf(node)) {
      const start = line.value.indexOf(sentence.slice(0, searched));
      if (start < 0) continue;
      place ??= line.placeOf(start, Math.min(start + sentence.length, line.value.length));
    }
  });
  return place ?? block;
}

/** Characters by which a sentence is looked for, as it may go on in the next line. */
const searched = 20;
