import { excerpt } from '../ast/excerpt.ts';
import type { ActionItem } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { allItems, openItems, textOf } from './facts/action-items/action-items.ts';
import { care, careCue, system, training, trainingCue } from './words/action-item-human-only.ts';

/**
 * People who were careful made the mistake that the document is about, and others will make it
 * again. The Google SRE workbook (chapter 10) names "Train humans not to run unsafe commands"
 * as what not to write: change the system instead, so that it refuses, catches or undoes the mistake.
 *
 * A runbook, a checklist, a drill, and training on something new are changes of the system. Other
 * training is only noted where there are items besides that change something else.
 *
 * When not to use it: incidents in which no system took part.
 */
export default defineRule({
  name: 'action-item-human-only',
  description: 'Flag action items that ask people to be careful instead of changing the system.',
  category: 'action-items',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },

  check(tree, { report }) {
    const isAlone = allItems(tree).every(({ item }) => appealOf(item));
    for (const { item } of openItems(tree)) {
      const appeal = appealOf(item);
      if (!appeal) continue;
      report({
        place: item,
        message: `\`${excerpt(item)}\` ${reasons[appeal]}: change the system so that it refuses or catches the mistake`,
        ...(appeal === 'training' && !isAlone && { severity: 'info' as const }),
      });
    }
  },
});

const reasons = {
  care: 'counts on people who make no mistakes',
  training: 'counts on people who remember what they were taught',
};

function appealOf(item: ActionItem): keyof typeof reasons | undefined {
  const text = textOf(item);
  if (system.test(text)) return undefined;
  if (careCue.test(text) && care.test(text)) return 'care';
  return trainingCue.test(text) && training.test(text) ? 'training' : undefined;
}
