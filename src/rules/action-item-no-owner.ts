import { excerpt } from '../ast/excerpt.ts';
import type { Section } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { type ItemFacts, openItems, textOf } from './facts/action-items/action-items.ts';
import { lackingItems } from './facts/action-items/lacking-items.ts';

/**
 * What everybody could do, nobody does: an action item that names no person is left to whoever
 * reads it, and the incident comes back. Every reference on postmortems asks for one owner an
 * item (Google SRE workbook, chapter 10; Atlassian incident handbook; PagerDuty).
 *
 * An owner may be given for a whole list: in its title, or as a field above it. What looks like a
 * name behind a dash at the end of an item counts. Items that are
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
    const lacksOwner = ({ item, owners, references, sections }: ItemFacts) =>
      owners.length === 0 &&
      !nameBehindDash.test(textOf(item)) &&
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

/** `Alert on a full disk — Dana`: most likely a person, though it may be a product. */
const nameBehindDash =
  /\s[-–—]{1,3}\s\p{Lu}[\p{Ll}'’-]{1,30}(?:\s\p{Lu}[\p{Ll}.'’-]{0,30}){0,2}\s{0,9}$/u;

/** `Owner: Dana Roth`, once above the items. */
function isOwnedAsWhole({ children, kinds }: Section): boolean {
  return (
    kinds.includes('action-items') &&
    children.some((child) => child.type === 'field' && child.name === 'owner')
  );
}
