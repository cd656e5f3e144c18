import { excerpt } from '../ast/excerpt.ts';
import type { Node, Timestamp } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { type ItemFacts, openItems } from './facts/action-items/action-items.ts';
import { lackingItems } from './facts/action-items/lacking-items.ts';

interface Options {
  acceptPriority: boolean;
  priorities: string[];
}

/**
 * Work without a date loses against work with one: open items of the highest priority are about as
 * old as those of the lowest (Lunney, Lueder and Beyer, "Postmortem Action Items", 2017). PagerDuty
 * gives items 15 days after a Sev-1 and 30 after a Sev-2, Atlassian four or eight weeks; Amazon's
 * COE asks for a due date each.
 *
 * Google does without dates and uses priorities and tickets, so an item that has both is accepted;
 * `strict` wants the date too. Where your priorities come with a deadline, name them in
 * `priorities`. Where none of three or more items of a section has a date, that is one finding. Items that are done or dropped need
 * none; a quarter or a month is less than a date, and only noted.
 *
 * When not to use it: due dates are kept in the tracker only.
 */
export default defineRule<Options>({
  name: 'action-item-no-due-date',
  description: 'Flag action items that do not say by when they are to be done.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'warn', strict: ['error', { acceptPriority: false }] },
  completeness: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        acceptPriority: {
          type: 'boolean',
          description: 'Whether a priority and a ticket do instead of a date.',
        },
        priorities: {
          type: 'array',
          description: 'Priorities that have a deadline of their own, such as `P1`.',
          items: { type: 'string' },
        },
      },
    },
    defaults: { acceptPriority: true, priorities: [] },
  },

  check(tree, { options, report }) {
    const lacksDate = (facts: ItemFacts) => !facts.due && !isExcused(facts, options);

    for (const { item, none } of lackingItems(openItems(tree), lacksDate)) {
      report({ place: item, message: missing(item, none) });
    }
    for (const facts of openItems(tree)) {
      const { item, due } = facts;
      if (due && !isDate(due) && !isExcused(facts, options)) report(undatedProblem(due, item));
    }
  },
});

function isExcused({ item, references }: ItemFacts, options: Options): boolean {
  const priority = item.priority?.toLowerCase();
  if (priority === undefined) return false;
  if (options.priorities.some((each) => each.toLowerCase() === priority)) return true;
  return options.acceptPriority && references.length > 0;
}

/** `+7d` and `within 2 weeks` are counted from the date of the document; `end of May` is a day. */
function isDate({ date, monthDay, readings, value }: Timestamp): boolean {
  return Boolean(date || monthDay || readings) || counted.test(value);
}

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december';
const counted = new RegExp(
  `\\b\\d{1,3} ?(?:d|w|days?|weeks?|months?)$|\\bend of (?:${months})`,
  'i',
);
const wide = new RegExp(`\\b(?:Q[1-4]|H[12]|${months})\\b`, 'i');

function undatedProblem(due: Timestamp, item: ItemFacts['item']) {
  return {
    place: due.position ?? due.from ?? item,
    message: `\`${due.value}\` is no date by which anyone could be late: write one, as in \`2026-04-15\``,
    ...(wide.test(due.value) && { severity: 'info' as const }),
  };
}

function missing(item: Node, none: string | undefined): string {
  return none
    ? `${none} says by when it is to be done: write a date to each, as in \`due 2026-04-15\``
    : `\`${excerpt(item)}\` does not say by when it is to be done: add a date, as in \`due 2026-04-15\``;
}
