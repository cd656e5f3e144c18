import type { Postmortem, Section } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';
import { type Sentence, sentencesOf } from './facts/prose/sentences.ts';
import { why } from './words/shallow-whys.ts';

/**
 * The whys are asked until they reach something about the system that can be changed (Atlassian's
 * handbook asks five times). A chain of one or two mostly ends at what was seen first, or at the
 * person who was nearest.
 *
 * Only chains that the document itself calls whys are counted, by their questions or, where there
 * are none, by the items of the list; branches count together. A last step that
 * is a person's error is found by `human-error-cause`.
 *
 * When not to use it: you ask how rather than why.
 */
export default defineRule({
  name: 'shallow-whys',
  description: 'Flag a chain of whys with fewer than three steps.',
  category: 'causes',
  presets: { minimal: 'off', recommended: 'off', strict: 'info' },

  check(tree, { report }) {
    for (const [section, sentences] of chainsOf(tree)) {
      const count = stepsIn(sentences);
      if (count === 0 || count >= 3) continue;
      report({
        place: section.children[0],
        message: `The chain of whys has ${count === 1 ? 'one step' : 'two steps'}: ask on until the answer is something about the system that can be changed`,
      });
    }
  },
});

/** What the outermost sections of whys say. */
function chainsOf(tree: Postmortem): Map<Section, Sentence[]> {
  const sections = nodesOf(tree, 'section').filter(({ node }) => node.kinds.includes('five-whys'));
  const chains = new Map<Section, Sentence[]>(sections.map(({ node }) => [node, []]));
  for (const sentence of sentencesOf(tree)) {
    const section = sentence.ancestors.find(
      (node): node is Section => node.type === 'section' && chains.has(node as Section),
    );
    if (section && sentence.block !== section.children[0]) chains.get(section)?.push(sentence);
  }
  return chains;
}

function stepsIn(sentences: readonly Sentence[]): number {
  const asked = sentences.filter(({ text }) => why.test(text)).length;
  if (asked > 0) return asked;
  const items = new Set(
    sentences.map(({ ancestors }) => ancestors.findLast(({ type }) => type === 'listItem')),
  );
  items.delete(undefined);
  return items.size;
}
