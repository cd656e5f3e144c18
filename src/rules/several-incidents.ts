import { excerpt } from '../ast/excerpt.ts';
import type { Node, Postmortem, Section } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';

/**
 * Who looks for an incident looks for one document, with one date, one length and one severity.
 * Where a document tells of several, only the first has these: the others are missing from lists
 * and statistics, and what is done about them cannot be told apart.
 *
 * The parts of one incident, by region, day or phase, are none of their own, and earlier incidents
 * may be told under a title such as "Related incidents". One finding a document, however many
 * incidents it has.
 *
 * When not to use it: you write one document a week or a quarter, about all of its incidents.
 */
export default defineRule({
  name: 'several-incidents',
  description: 'Flag documents that tell of several incidents.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },

  check(tree, { report }) {
    const sections = others(tree);
    const [second] = sections;
    if (!second) return;
    const count = sections.reduce((most, { incident = 0 }) => Math.max(most, incident), 0);
    report({
      place: second.children[0],
      message: `\`${excerpt(second.children[0])}\` is the second of ${count} incidents told here: write a document for each`,
      note: 'Only the first is read as the incident of this document',
    });
  },
});

/** Sections on incidents besides the first, but for those that are related only. */
function others(tree: Postmortem): Section[] {
  return nodesOf(tree, 'section')
    .filter(({ node, ancestors }) => ![...ancestors, node].some(isRelated))
    .map(({ node }) => node)
    .filter(({ incident = 1 }) => incident > 1);
}

function isRelated(node: Node): boolean {
  return node.type === 'section' && (node as Section).kinds.includes('recurrence');
}
