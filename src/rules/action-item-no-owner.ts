import { excerpt } from '../ast/excerpt.ts';
import type { Section } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { openItems } from './facts/action-items.ts';

/**
 * What everybody could do, nobody does: an action item that names no person is left to whoever
 * reads it, and the incident comes back. Every reference on postmortems asks for one owner an
 * item (Google SRE workbook, chapter 10; Atlassian incident handbook; PagerDuty).
 *
 * An owner may be given for a whole list: in its title, or as a field above it. Items that are
 * done or dropped need none.
 *
 * When not to use it: owners are kept in the tracker only. Where each item has its ticket, set
 * `ticketImpliesOwner` instead.
 */
export default defineRule<{ ticketImpliesOwner: boolean }>({
  name: 'action-item-no-owner',
  description: 'Flag action items that no person owns.',
  category: 'action-items',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },
  completeness: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        ticketImpliesOwner: {
          type: 'boolean',
          description: 'Whether an item with a ticket has its owner there.',
        },
      },
    },
    defaults: { ticketImpliesOwner: false },
  },

  check(tree, { options, report }) {
    for (const { item, owners, references, sections } of openItems(tree)) {
      const isOwned = owners.length > 0 || (options.ticketImpliesOwner && references.length > 0);
      if (isOwned || sections.some(isOwnedAsWhole)) continue;
      report({
        place: item,
        message: `\`${excerpt(item)}\` has no owner: name one person, as in \`(@dana)\``,
      });
    }
  },
});

/** `Owner: Dana Roth`, once above the items. */
function isOwnedAsWhole({ children, kinds }: Section): boolean {
  return (
    kinds.includes('action-items') &&
    children.some((child) => child.type === 'field' && child.name === 'owner')
  );
}
