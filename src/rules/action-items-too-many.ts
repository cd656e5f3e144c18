import { defineRule } from './define-rule.ts';
import { openItems, titleOver } from './facts/action-items/action-items.ts';

/**
 * Of a long list the items that matter are done no sooner than the others, or never: PagerDuty
 * warns of creating too many tickets, and wants only those that will be done, with a record of what
 * was decided not to do. Learning is the goal of the review, not the number of its items (Etsy's
 * debriefing guide).
 *
 * Only open items count. How many are too many is `max`; groups of items with an owner each, as in
 * the example of the Google SRE workbook, are counted together.
 *
 * When not to use it: you review many incidents in one document, or plan from it.
 */
export default defineRule<{ max: number }>({
  name: 'action-items-too-many',
  description: 'Flag documents with more open action items than will be done.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'info', strict: ['warn', { max: 10 }] },
  options: {
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 0, description: 'How many open items there may be.' },
      },
    },
    defaults: { max: 15 },
  },

  check(tree, { options, report }) {
    const items = openItems(tree);
    if (items.length <= options.max) return;
    report({
      place: titleOver(items),
      message: `${items.length} action items are open, more than ${options.max}: keep those that will be done, and list the others as decided against`,
    });
  },
});
