import { toString } from 'mdast-util-to-string';
import { excerpt } from '../ast/excerpt.ts';
import type { Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';
import { type ItemFacts, openItems, titleOver } from './facts/action-items/action-items.ts';

/**
 * Items that are all equally urgent leave it to chance which is done first. The bad postmortem of
 * the Google SRE workbook (chapter 10) is blamed for it: "tagged with an equal priority. There's no
 * way to determine which action to tackle first".
 *
 * Nothing is said of up to three items that all have no priority or the same, nor where the document
 * says that the list is in the order of priority. Items that are done or dropped need none.
 *
 * When not to use it: priorities are kept in the tracker only.
 */
export default defineRule({
  name: 'action-item-no-priority',
  description: 'Flag action items without a priority, and lists in which all have the same.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'off', strict: 'warn' },
  completeness: true,

  check(tree, { report }) {
    const items = openItems(tree);
    const without = items.filter(({ item }) => !item.priority);
    const isList = items.length >= shortestList && !saysOrder(tree);
    if (without.length < items.length) {
      for (const { item } of without) report({ place: item, message: missing(excerpt(item)) });
    } else if (isList) {
      report({ place: titleOver(items), message: noneHas(items.length) });
    }
    const [priority, ...others] = new Set(items.map(({ item }) => item.priority?.toLowerCase()));
    if (!isList || without.length > 0 || others.length > 0 || !priority) return;
    report({ place: titleOver(items), message: allHave(items) });
  },
});

const shortestList = 4;

/** "In order of priority", over the items. */
function saysOrder(tree: Postmortem): boolean {
  return nodesOf(tree, 'section').some(
    ({ node }) =>
      node.kinds.includes('action-items') &&
      node.children.some(
        (child) =>
          (child.type === 'title' || child.type === 'paragraph') && order.test(toString(child)),
      ),
  );
}

const order =
  /\b(?:order(?:ed)?|sorted|ranked|list(?:ed)?)\b[^.]{0,40}\b(?:priority|importance|urgency)\b|\bpriority order\b|\bmost (?:important|urgent) first\b/i;

function missing(text: string): string {
  return `\`${text}\` has no priority, other items have: add one, as in \`P1\``;
}

function noneHas(count: number): string {
  return `None of the ${count} open action items has a priority: say what is to be done first, as in \`P1\``;
}

function allHave(items: readonly ItemFacts[]): string {
  return `All ${items.length} open action items have the priority \`${items[0]?.item.priority}\`: say which of them is to be done first`;
}
