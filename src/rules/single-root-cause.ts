import { toString } from 'mdast-util-to-string';
import type { Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';
import { seriousSeverity } from './facts/document/severity.ts';
import { type CauseStatement, causeStatementsOf, wordsOf } from './facts/prose/cause-statements.ts';
import { severalConditions } from './words/single-root-cause.ts';

/**
 * A serious incident needs several things to go wrong at once: what set it off, why that was
 * possible, why nothing stopped it, why it took so long to see. Who names one cause has mostly
 * stopped at the first ("there is no single root cause", PagerDuty; Richard Cook, "How complex
 * systems fail").
 *
 * Only a hint, and only where the document says that it was serious (severity 1 or 2, critical,
 * major) and all it says of the cause is a sentence or two, without a trigger, a chain of whys or a
 * word on contributing factors. Documents in other languages than English are left alone.
 *
 * When not to use it: your template asks for one root cause on purpose.
 */
export default defineRule({
  name: 'single-root-cause',
  description: 'Flag serious incidents with one cause and no contributing factors.',
  category: 'causes',
  presets: { minimal: 'off', recommended: 'off', strict: 'info' },

  check(tree, { report }) {
    if (!tree.language.startsWith('en')) return;
    const statements = causeStatementsOf(tree);
    const [first] = statements;
    if (!first || !seriousSeverity(tree) || tellsMore(tree) || !statements.every(isSingle)) return;
    report({
      place: first.section.children[0],
      message:
        'Only one cause of a serious incident is named: add what set it off, what let it happen, and what made it last or hid it',
    });
  },
});

/** In a section on the trigger, in whys, or on factors. */
function tellsMore(tree: Postmortem): boolean {
  return nodesOf(tree, 'section').some(
    ({ node }) =>
      node.kinds.some((kind) => kind === 'trigger' || kind === 'five-whys') ||
      /contribut|factor/i.test(toString(node.children[0])),
  );
}

function isSingle({ sentences }: CauseStatement): boolean {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return sentences.length <= 2 && wordsOf(text).length <= 40 && !severalConditions.test(text);
}
