import { defineRule } from './define-rule.ts';
import { allItems, titleOver } from './facts/action-items/action-items.ts';
import { seriousSeverity } from './facts/document/severity.ts';

/**
 * After a severe incident something has to be done soon. In the Google SRE workbook (chapter 10)
 * Ben Treynor Sloss asks for at least one item of the highest priorities after an outage that users
 * noticed: without one, the postmortem says that it may happen again.
 *
 * The severity is the one that the document states: of the highest levels (`SEV-1`, `SEV-2`,
 * `critical`, `major`). Items that are done count. Where no item has a priority, nothing is said:
 * `action-item-no-priority` asks for them.
 *
 * When not to use it: your priorities are not about time.
 */
export default defineRule({
  name: 'action-items-low-priority',
  description: 'Flag severe incidents none of whose action items has a high priority.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'off', strict: 'warn' },
  completeness: true,

  check(tree, { report }) {
    const ranked = allItems(tree).filter(({ item }) => item.priority);
    if (ranked.length === 0 || ranked.some(({ item }) => urgent.test(item.priority ?? ''))) return;
    const severity = seriousSeverity(tree);
    if (!severity) return;
    const priorities = [...new Set(ranked.map(({ item }) => `\`${item.priority}\``))].join(', ');
    report({
      place: titleOver(ranked),
      message: `The severity is \`${severity.level}\`, and its action items have only the priority ${priorities}: give one \`P0\` or \`P1\``,
    });
  },
});

const urgent =
  /(?:^|[^\d.])[01](?!\d|\.\d)|\b(?:critical|urgent|highest|high|immediate(?:ly)?|blocker|must|now|asap|alta|haute|hoch|høy)\b|🔴|高/i;
