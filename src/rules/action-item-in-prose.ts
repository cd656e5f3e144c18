import type { Text } from 'mdast';
import type { Node, Section } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { linesOf } from '../ast/text-lines.ts';
import { defineRule, type RuleContext, type Suggestion } from './define-rule.ts';
import { allItems, type ItemFacts, wordsIn } from './facts/action-items/action-items.ts';
import { sliceOf, wholeLines } from './facts/document/whole-lines.ts';
import { promise, promising } from './words/action-item-in-prose.ts';

/**
 * A promise in the lessons or in the resolution has no owner, no ticket and no date, and who plans
 * from the list of action items never sees it. PagerDuty goes through the whole report to find such
 * items, and follows up on every point that did not go so well.
 *
 * Only what "we" or "I" will do to a system is a promise, and only where no action item shares half
 * of its words. Documents for the public (`audience`) speak in promises, and are passed over.
 *
 * When not to use it: action items are written in prose on purpose.
 */
export default defineRule({
  name: 'action-item-in-prose',
  description: 'Flag promises in prose that are no action item.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'off', strict: 'info' },
  hasSuggestions: true,

  check(tree, { settings, report, sourceOf }) {
    if (settings.audience === 'public') return;
    const items = allItems(tree);
    if (items.length > longestList) return;
    const listed = items.map(({ item }) => contentWords(wordsIn(item)));
    for (const { node, ancestors } of nodesOf(tree, 'text')) {
      if (!isPromising(ancestors)) continue;
      for (const { task, place } of promisesIn(node)) {
        if (listed.some((words) => isListed(contentWords(task), words))) continue;
        const suggestion = suggestionOf(task, items, sourceOf);
        report({
          place,
          message: `\`${shorten(task)}\` is promised here, and is no action item: list it, with an owner and a ticket`,
          ...(suggestion && { suggestions: [suggestion] }),
        });
      }
    }
  },
});

/** Each promise is compared with each item. */
const longestList = 200;

/** In a section of the kinds, and in no quotation, heading, entry or item. */
function isPromising(ancestors: readonly Node[]): boolean {
  if (ancestors.some(({ type }) => elsewhere.has(type))) return false;
  const section = ancestors.findLast(({ type }) => type === 'section') as Section | undefined;
  return section?.kinds.some((kind) => promising.has(kind)) ?? false;
}

const elsewhere: ReadonlySet<string> = new Set([
  'actionItem',
  'blockquote',
  'field',
  'heading',
  'link',
  'timelineEvent',
  'title',
]);

function promisesIn(text: Text) {
  return linesOf(text).flatMap(({ value, placeOf }) => {
    const match = promise.exec(value);
    const task = match?.groups?.task?.trim();
    if (!match || !task) return [];
    return [{ task, place: placeOf(match.index, match.index + match[0].trimEnd().length) }];
  });
}

function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 5)));
}

function isListed(task: ReadonlySet<string>, item: ReadonlySet<string>): boolean {
  const shared = [...task].filter((word) => item.has(word)).length;
  return shared * 2 >= task.size;
}

function shorten(task: string): string {
  return task.length <= 48 ? task : `${task.slice(0, 48).replace(/\s\S*$/, '')}…`;
}

/** One more item behind the last of a list, marked as that is. */
function suggestionOf(
  task: string,
  items: readonly ItemFacts[],
  sourceOf: RuleContext['sourceOf'],
): Suggestion | undefined {
  const last = items.at(-1)?.item;
  const range = last && wholeLines(last, sourceOf);
  const end = last?.position?.end.offset;
  if (!last || !range || end === undefined) return;
  const lead = sliceOf(range[0], end, sourceOf);
  const marker = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}(?:\[[ \txX]\][ \t])?/.exec(lead)?.[0];
  if (!marker) return;
  const around = sliceOf(end, end + 2, sourceOf) + sliceOf(range[0] - 2, range[0], sourceOf);
  const ending = /\r\n|\r|\n/.exec(around)?.[0] ?? '\n';
  const words = task.charAt(0).toUpperCase() + task.slice(1);
  const text = `${ending}${nextMarker(marker)}${words}`;
  return { message: 'List it', edit: { range: [end, end], text } };
}

function nextMarker(marker: string): string {
  return marker.replace(/\d+/, (number) => String(Number(number) + 1)).replace(/\[[xX]\]/, '[ ]');
}
