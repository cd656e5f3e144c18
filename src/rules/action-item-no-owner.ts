import { excerpt } from '../ast/excerpt.ts';
import type { Section } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { type ItemFacts, openItems } from './facts/action-items.ts';
import { lackingItems } from './facts/lacking-items.ts';

/**
 * What everybody could do, nobody does: an action item that names no person is left to whoever
 * reads it, and the incident comes back. Every reference on postmortems asks for one owner an
 * item (Google SRE workbook, chapter 10; Atlassian incident handbook; PagerDuty).
 *
 * An owner may be given for a whole list: in its title, or as a field above it. Items that are
 * done or dropped need none. Where none of three or more items of a section has an owner, that is
 * one finding, at the first.
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
    const lacksOwner = ({ owners, references, sections }: ItemFacts) =>
      owners.length === 0 &&
      !(options.ticketImpliesOwner && references.length > 0) &&
      !sections.some(isOwnedAsWhole);

    for (const { item, none } of lackingItems(openItems(tree), lacksOwner)) {
      const message = none
        ? `${none} has an owner: name one person for each, as in \`(@dana)\``
        : `\`${excerpt(item)}\` has no owner: name one person, as in \`(@dana)\``;
      report({ place: item, message });
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
