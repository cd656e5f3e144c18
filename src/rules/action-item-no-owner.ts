import { SKIP, visit } from 'unist-util-visit';
import { excerpt } from '../ast/excerpt.ts';
import type { ActionItem, Node, Section } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';

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
    const enough = options.ticketImpliesOwner ? ['owner', 'reference'] : ['owner'];

    visit(tree as Node, (node) => {
      if (node.type === 'section' && isOwnedAsWhole(node as Section)) return SKIP;
      if (node.type !== 'actionItem' || isClosed(node as ActionItem) || holds(node, enough)) return;
      report({
        place: node,
        message: `\`${excerpt(node)}\` has no owner: name one person, as in \`(@dana)\``,
      });
    });
  },
});

function isClosed({ status }: ActionItem): boolean {
  return status === 'done' || status === 'cancelled';
}

function holds(node: Node, types: string[]): boolean {
  let found = false;
  visit(node, types, () => {
    found = true;
  });
  return found;
}

/** `Owner: Dana Roth`, once above the items. */
function isOwnedAsWhole({ children, kinds }: Section): boolean {
  return (
    kinds.includes('action-items') &&
    children.some((child) => child.type === 'field' && child.name === 'owner')
  );
}
