import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { excerpt } from '../ast/excerpt.ts';
import type { ActionItem, Node, Reference } from '../ast/nodes.ts';
import { defineRule, type Problem, type RuleContext } from './define-rule.ts';
import { allItems, type ItemFacts } from './facts/action-items/action-items.ts';
import { wholeLines } from './facts/document/whole-lines.ts';

/**
 * An item that stands in the list twice is counted twice, assigned twice, and when one copy is
 * ticked the other still looks like work.
 *
 * Items are the same if they have the same words, whatever their order, owner, date or ticket. One
 * ticket for items with different words may be meant, two steps of one piece of work, so that is
 * only noted, as are the same words in another list. General measures are not compared with the
 * tasks that repeat them, and a title that gives its ticket to all items under it makes no copies.
 *
 * When not to use it: the same work is listed once for each of several services.
 */
export default defineRule({
  name: 'action-item-duplicate',
  description: 'Flag action items that are in the document twice, or that share a ticket.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },
  hasSuggestions: true,

  check(tree, { report, sourceOf }) {
    const byWords = new Map<string, ItemFacts>();
    const byTicket = new Map<string, ItemFacts>();
    for (const facts of allItems(tree)) {
      const { measure } = facts.item;
      const copied = seen(byWords, `${measure} ${wordsOf(facts.item)}`, facts);
      const shared = seen(byTicket, `${measure} ${ticketOf(facts)}`, facts);
      const problem = copied ? copyOf(facts, copied, sourceOf) : shared && sharing(facts, shared);
      if (problem) report({ place: facts.item, ...problem });
    }
  },
});

/** The item that had a key before; a key without words is none. */
function seen(known: Map<string, ItemFacts>, key: string, facts: ItemFacts): ItemFacts | undefined {
  const first = known.get(key);
  if (!first && key.includes(' ') && !key.endsWith(' ')) known.set(key, facts);
  return first;
}

/** What is to be done as a set of words, without owners, tickets and dates. */
function wordsOf(item: ActionItem): string {
  const parts: string[] = [];
  visit(item as Node, (node) => {
    if (['owner', 'reference', 'timestamp'].includes(node.type)) return SKIP;
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(toString(node));
  });
  const words =
    parts
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}.%_/-]*/gu) ?? [];
  const telling = new Set(
    words.map((word) => word.replace(/(?<![.-])[.-]+$/, '')).filter((word) => !small.has(word)),
  );
  return telling.size < fewestWords ? '' : [...telling].sort().join('+');
}

/** Shorter ones are too alike: "Write a runbook", in two lists. */
const fewestWords = 3;
const small = new Set(
  'a an and are as be by due eta for from in is it of on or our owner priority ticket status that the their this to we will with'.split(
    ' ',
  ),
);

/** The one ticket that an item has of its own. */
function ticketOf({ references }: ItemFacts): string {
  const own = new Set(references.filter(({ from }) => !from).map(keyOf));
  const [ticket, ...others] = own;
  return others.length > 0 ? '' : (ticket ?? '');
}

function keyOf({ url, value }: Reference): string {
  return (url ?? value).replace(/[#?].*|\/$/gs, '').toLowerCase();
}

function copyOf(copy: ItemFacts, first: ItemFacts, sourceOf: RuleContext['sourceOf']) {
  const range = wholeLines(copy.item, sourceOf);
  const isSameList = copy.sections.at(-1) === first.sections.at(-1);
  const isSameTicket = ticketOf(copy) === ticketOf(first);
  const problem: Problem = {
    message: `\`${excerpt(copy.item)}\` is there twice${lineOf(first.item)}: remove one of them, or say how they differ`,
  };
  if (!isSameList || !isSameTicket) problem.severity = 'info';
  if (range && isSameTicket) {
    problem.suggestions = [{ message: 'Remove the second', edit: { range, text: '' } }];
  }
  return problem;
}

function sharing({ item, references }: ItemFacts, first: ItemFacts): Problem {
  const ticket = references[0]?.value ?? '';
  return {
    message: `\`${ticket}\` is the ticket of another item too${lineOf(first.item)}: make them one item, or give each its own ticket`,
    place: references[0] ?? item,
    severity: 'info',
  };
}

function lineOf({ position }: ActionItem): string {
  return position ? ` (first in line ${position.start.line})` : '';
}
