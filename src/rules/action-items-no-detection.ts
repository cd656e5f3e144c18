import { excerpt } from '../ast/excerpt.ts';
import { spellDuration } from '../time/index.ts';
import { defineRule } from './define-rule.ts';
import { allItems, wordsIn } from './facts/action-items/action-items.ts';
import { findsLate, type LateFinding } from './facts/action-items/found-late.ts';
import { saysNoneNeeded, typesOf } from './facts/action-items/item-types.ts';
import { detects } from './words/detected-late.ts';

/**
 * An incident that customers had to report, that somebody came upon by chance, or that nobody
 * noticed for half an hour shows a gap in monitoring (Google SRE book, chapter 15). PagerDuty:
 * where it was not detected, "make building monitoring an action item".
 *
 * Only what the document says of the detection counts, in its section or in the first entry of the
 * timeline that tells of it; where a machine is named there too, nothing is said. Any item that
 * names alerts, metrics, logs or checks is an answer, whether it is done or not, as is a decision
 * against more of them. Without any action items, `action-items-none` and `missing-section` speak.
 *
 * When not to use it: what fails is not yours to watch.
 */
export default defineRule<{ minutes: number }>({
  name: 'action-items-no-detection',
  description:
    'Flag incidents that were found late or from outside, where no action item helps to notice the next.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },
  completeness: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        minutes: { type: 'number', minimum: 0, description: 'How long it may take to notice.' },
      },
    },
    defaults: { minutes: 30 },
  },

  check(tree, { options, report }) {
    const items = allItems(tree);
    if (
      items.length === 0 ||
      !/^en\b/.test(tree.language) ||
      saysNoneNeeded(tree, ['action-items', 'detection'])
    )
      return;
    const helps = items.some(
      ({ item }) => detects.test(wordsIn(item)) || typesOf(item).types.has('detect'),
    );
    const late = helps ? undefined : findsLate(tree, options.minutes * 60);
    if (!late) return;
    report({
      place: late.place,
      message: `${factOf(late)}, and no action item lets you notice it sooner: add one, as in \`Alert when 5xx > 1% for 5 min\``,
    });
  },
});

function factOf({ how, place, seconds = 0 }: LateFinding): string {
  if (how === 'late') return `The incident was noticed after ${spellDuration(seconds)}`;
  return how === 'chance'
    ? `The incident was noticed by chance (\`${excerpt(place)}\`)`
    : `Others noticed the incident first (\`${excerpt(place)}\`)`;
}
