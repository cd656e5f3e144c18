import { toString } from 'mdast-util-to-string';
import { excerpt } from '../ast/excerpt.ts';
import type { ActionItem, Node } from '../ast/nodes.ts';
import { defineRule, type Problem, type RuleContext, type TextEdit } from './define-rule.ts';
import { allItems, type ItemFacts, textOf } from './facts/action-items/action-items.ts';
import { overDone, surelyDone, tellsOfThePast } from './words/action-item-state-mismatch.ts';

/**
 * Where the box says open and the words say done, readers and programs that count open items
 * believe different things, and somebody will ask for work that is long finished.
 *
 * A box is ticked by `--fix` where the words leave no doubt: `(done)`, `✅`, `DONE in PR #71` at
 * the end of the item. Past tense alone, as in `[ ] Added an alert`, is a suggestion, and only for
 * verbs that cannot be read as an adjective; under a title such as `Done` it is expected. What
 * other languages say is read by their marks only.
 *
 * When not to use it: boxes are for the review, not for the work.
 */
export default defineRule({
  name: 'action-item-state-mismatch',
  description:
    'Flag action items whose words say done and whose box or status says open, or the reverse.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },
  fixable: true,
  hasSuggestions: true,

  check(tree, { report, sourceOf }) {
    for (const facts of allItems(tree)) {
      const problem = problemOf(facts, sourceOf);
      if (problem) report({ place: facts.item, ...problem });
    }
  },
});

function problemOf({ item, sections }: ItemFacts, sourceOf: RuleContext['sourceOf']) {
  const { checked, status, toldStatus } = item;
  if (toldStatus === 'done' && checked === false) return unticked(item, sourceOf);
  if (toldStatus === 'done' && status === 'open') {
    return {
      message: `\`${excerpt(item)}\` says that it is done, its status that it is open: correct one of them`,
    };
  }
  if (checked && (toldStatus === 'open' || toldStatus === 'in-progress')) {
    return ticked(item, sourceOf);
  }
  const isDoneList = sections.some(({ children: [title] }) => overDone.test(toString(title)));
  return status === 'open' && !isDoneList ? past(item, sourceOf) : undefined;
}

function unticked(item: ActionItem, sourceOf: RuleContext['sourceOf']): Omit<Problem, 'place'> {
  const message = `\`${excerpt(item)}\` says that it is done, its box is not ticked: tick it`;
  const edit = boxEdit(item, 'x', sourceOf);
  if (!edit) return { message };
  return isSure(item)
    ? { message, fix: edit }
    : { message, suggestions: [{ message: 'Tick it', edit }] };
}

/** Nothing but the item itself says that it is done, and nothing in it is open. */
function isSure({ children }: ActionItem): boolean {
  const blocks = children.flatMap((child) => (child.type === 'description' ? child.children : []));
  return blocks.length === 1 && surelyDone.test(toString(blocks[0]));
}

function ticked(item: ActionItem, sourceOf: RuleContext['sourceOf']): Omit<Problem, 'place'> {
  const edit = boxEdit(item, ' ', sourceOf);
  return {
    message: `\`${excerpt(item)}\` is ticked, its words say that it is not done: correct one of them`,
    ...(edit && { suggestions: [{ message: 'Take the tick away', edit }] }),
  };
}

function past(
  item: ActionItem,
  sourceOf: RuleContext['sourceOf'],
): Omit<Problem, 'place'> | undefined {
  if (!tellsOfThePast.test(textOf(item))) return;
  const edit = item.checked === false ? boxEdit(item, 'x', sourceOf) : undefined;
  const shown = item.checked === false ? 'its box is not ticked' : 'its status is open';
  return {
    message: `\`${excerpt(item)}\` tells of something done, ${shown}: mark it as done, or write what is still to be done`,
    ...(edit && { suggestions: [{ message: 'Tick it', edit }] }),
  };
}

/** Write `mark` between the brackets with which the item begins. */
function boxEdit(
  item: Node,
  mark: string,
  sourceOf: RuleContext['sourceOf'],
): TextEdit | undefined {
  const start = item.position?.start.offset;
  const box = /^(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[(?=[ \txX]\])/.exec(sourceOf(item))?.[0];
  if (start === undefined || box === undefined) return;
  return { range: [start + box.length, start + box.length + 1], text: mark };
}
