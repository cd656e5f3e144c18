import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';

/**
 * Say here what goes wrong for the reader of a postmortem that has this defect.
 *
 * When not to use it: say here who can do without this rule.
 */
export default defineRule({
  name: 'date-missing',
  description: 'Flag what.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'off', strict: 'warn' },

  check(tree, { report }) {
    for (const { node } of nodesOf(tree, 'timestamp')) {
      if (node.impossible) report({ place: node, message: `\`${node.value}\` what` });
    }
  },
});
