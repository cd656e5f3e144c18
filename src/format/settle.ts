import type { Node, Postmortem } from '../ast/nodes.ts';
import { parse } from '../parse.ts';
import { differences, factsOf } from './facts.ts';
import { lostWords } from './lost-words.ts';
import type { FormatOptions } from './options.ts';
import { offsetsOf } from './source-text.ts';
import { toMarkdown } from './to-markdown.ts';

/** Markdown that tells what its source does. */
export interface Settled {
  text: string;
  /** Parts that stay as they are written, since they would be read otherwise. */
  kept: Node[];
}

/**
 * Write a document in canonical form, all of it that can be: what would be read otherwise in its
 * new form keeps the one that it has.
 *
 * @returns What would be told otherwise, where no such choice was found.
 */
export function settle(
  tree: Postmortem,
  source: string,
  options: FormatOptions,
): Settled | { faults: string[] } {
  const wanted = factsOf(tree, options);
  const attempt = (kept: readonly Node[]) => {
    const draft = toMarkdown(tree, source, options, new Set(kept));
    const told = factsOf(parse(draft.text, options), options);
    const lost = lostWords(tree, source, draft.text).map((word) => `the word \`${word}\``);
    return { ...draft, kept, faults: [...differences(wanted, told), ...lost] };
  };

  let best = attempt([]);
  let trials = 0;
  while (best.faults.length > 0) {
    const { kept, parts, faults } = best;
    for (const part of parts.sort((a, b) => lengthOf(a) - lengthOf(b))) {
      if (trials++ > mostTrials) return { faults };
      const next = attempt([...kept, part]);
      if (next.faults.length < best.faults.length) best = next;
      if (next.faults.length === 0) break;
    }
    if (best.kept === kept) return { faults };
  }
  return { text: best.text, kept: [...best.kept] };
}

/** Each is a reading of the whole document. */
const mostTrials = 400;

/** Less is kept of a document where the parts are small. */
function lengthOf(node: Node): number {
  const [start, end] = offsetsOf(node) ?? [0, 0];
  return end - start;
}
