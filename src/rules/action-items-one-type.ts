import { defineRule } from './define-rule.ts';
import { allItems, titleOver } from './facts/action-items/action-items.ts';
import { type ItemTypes, saysNoneNeeded, typesOf } from './facts/action-items/item-types.ts';
import type { ItemType } from './words/item-type.ts';

/**
 * Where all action items repair what broke or shorten the next outage, there will be a next outage,
 * and it will be noticed no sooner. The bad postmortem of the Google SRE workbook (chapter 10) is
 * blamed for items that are "mostly mitigative"; Atlassian asks for at least one that prevents.
 *
 * The type is that of a column, or of a word beside the item (`prevent`, `detect`). Else it is
 * concluded from the words of the item, where each of them allows no other, and only noted. Lists of
 * fewer than three items are passed over, as is a document that says why it prevents nothing.
 *
 * When not to use it: incidents that cannot be prevented, or known by anyone but you.
 */
export default defineRule({
  name: 'action-items-one-type',
  description: 'Flag lists of action items none of which prevents or detects such an incident.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },
  completeness: true,

  check(tree, { report }) {
    const items = allItems(tree).filter(({ item }) => item.status !== 'cancelled');
    if (items.length < fewestItems || saysNoneNeeded(tree, ['action-items'])) return;
    const found = items.map(({ item }) => typesOf(item));
    const missing = missingOf(found);
    if (!missing) return;
    report({
      place: titleOver(items),
      message: `None of the ${items.length} action items ${missing}: add one that does, or say why there is none`,
      ...(found.some(({ isStated }) => !isStated) && { severity: 'info' as const }),
    });
  },
});

const fewestItems = 3;

/** What no item can be for; nothing where an item may be for anything. */
function missingOf(items: readonly ItemTypes[]): string | undefined {
  if (items.some(({ types }) => types.size === 0)) return;
  const all = new Set<ItemType>(items.flatMap(({ types }) => [...types]));
  if (!all.has('prevent') && !all.has('detect')) {
    return 'prevents such an incident, or makes it noticed sooner';
  }
  const isStated = items.every((item) => item.isStated);
  if (all.size > 1 || !isStated) return;
  return all.has('detect') ? 'prevents such an incident' : 'makes such an incident noticed sooner';
}
