import type { Node, Owner } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { type ItemFacts, openItems } from './facts/action-items/action-items.ts';
import { byFunction, byName, everybody } from './words/action-item-vague-owner.ts';

interface Options {
  allowTeams: string[];
  acceptTeamWithTicket: boolean;
  acceptSeveral: boolean;
}

/**
 * An action item that is owned by `everyone`, `the team` or `SRE` is owned by nobody: no one of
 * them will be asked about it. Google wants a single owner an item (SRE workbook, chapter 10),
 * Atlassian and PagerDuty a name.
 *
 * A team handle such as `@acme/payments`, and a team where the item has a ticket, are accepted, as
 * the ticket has its assignee; `strict` accepts only the teams of `allowTeams`, and asks for one
 * owner where there are several. A role that one person has, such as `QA lead`, is taken for a name.
 *
 * When not to use it: teams own work at your company, and share it out among themselves.
 */
export default defineRule<Options>({
  name: 'action-item-vague-owner',
  description: 'Flag owners of action items that are everybody, a function or a team.',
  category: 'action-items',
  presets: {
    minimal: 'off',
    recommended: 'warn',
    strict: ['error', { acceptTeamWithTicket: false, acceptSeveral: false }],
  },
  options: {
    schema: {
      type: 'object',
      properties: {
        allowTeams: {
          type: 'array',
          description: 'Teams that may own items, as they are written: `@acme/payments`, `SRE`.',
          items: { type: 'string' },
        },
        acceptTeamWithTicket: {
          type: 'boolean',
          description: 'Whether a team is enough where it has a handle, or the item a ticket.',
        },
        acceptSeveral: {
          type: 'boolean',
          description: 'Whether an item may have several owners.',
        },
      },
    },
    defaults: { allowTeams: [], acceptTeamWithTicket: true, acceptSeveral: true },
  },

  check(tree, { options, report }) {
    // A title gives its owner to all items under it, and is told once.
    const told = new Set<number>();
    for (const facts of openItems(tree)) {
      const { owners, item } = facts;
      const found = owners.flatMap((owner) => problemOf(owner, facts, options) ?? []);
      const several = options.acceptSeveral ? undefined : severalOf(owners);
      for (const { owner, message } of found.length > 0 ? found : (several ?? [])) {
        const place = owner.position ?? owner.from;
        const offset = place?.start.offset ?? -1;
        if (told.has(offset)) continue;
        if (offset >= 0) told.add(offset);
        report({ place: place ?? (item as Node), message });
      }
    }
  },
});

function problemOf(owner: Owner, { references }: ItemFacts, options: Options) {
  if (options.allowTeams.some((team) => team.toLowerCase() === owner.value.toLowerCase())) return;
  const name = owner.value
    .replace(/\([^()]{0,80}\)/g, '')
    .replace(/^@|@$/g, '')
    .trim();
  if (everybody.test(name)) {
    return {
      owner,
      message: `\`${owner.value}\` commits nobody: name one person, as in \`@dana\``,
    };
  }
  const isHandle = /^@?[\w.-]{1,60}\/[\w.-]{1,60}$/.test(owner.value);
  if (!isHandle && !byFunction.test(name) && !byName.test(name)) return;
  if (options.acceptTeamWithTicket && (isHandle || references.length > 0)) return;
  const message = `\`${owner.value}\` is a group: name the person in it who answers for the item, as in \`@dana\``;
  return { owner, message };
}

/** The first of several owners, which may be one value: `Ed and Caroline`. */
function severalOf(owners: readonly Owner[]) {
  const [owner] = owners;
  const names = owners.flatMap(({ value }) => value.split(/\s(?:and|&|\+)\s/));
  if (!owner || new Set(names).size < 2) return;
  const list = names.map((name) => `\`${name}\``).join(', ');
  return [{ owner, message: `Several owners (${list}): name the one who answers for the item` }];
}
