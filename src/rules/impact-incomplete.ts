import { excerpt } from '../ast/excerpt.ts';
import type { Section } from '../ast/nodes.ts';
import { spellDuration } from '../time/index.ts';
import { defineRule, type RuleContext, type Suggestion } from './define-rule.ts';
import type { Span } from './facts/lengths/candidate-spans.ts';
import { lengthOf, statesLength } from './facts/lengths/stated-length.ts';
import { impactsOf, isUnmeasured } from './facts/prose/impact.ts';
import { generalWords, noImpact } from './words/impact-incomplete.ts';

/**
 * How bad an incident was is told by three things: who or what was hit, how hard, and for how
 * long. PagerDuty asks for each from the customer's side; Google's example gives the share of the
 * product and the hours. Five percent of requests for a minute and for a day are not the same
 * incident.
 *
 * A length of time counts wherever a reader looks for it: in the sections on the impact and the
 * duration, in the summary, in a field or a table. If only the timeline tells it, the length from
 * its start to its end is offered. Any word that is not as general as "requests" or "errors" counts
 * as who or what. A section without any number is left to `impact-not-quantified`. Reads English.
 *
 * When not to use it: the length stands in the tracker, next to the postmortem.
 */
export default defineRule({
  name: 'impact-incomplete',
  description: 'Flag an impact that does not say for how long, or who or what was hit.',
  category: 'impact',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },
  completeness: true,
  hasSuggestions: true,

  check(tree, { report, sourceOf }) {
    if (!tree.language.startsWith('en')) return;
    const isStated = statesLength(tree);
    for (const impact of impactsOf(tree)) {
      const text = impact.sentences.map((sentence) => sentence.text).join(' ');
      if (!text || noImpact.test(text) || isUnmeasured(impact, tree)) continue;
      const [section] = impact.sections;
      const [title] = section.children;
      if (isGeneral(text)) {
        const message = `\`${excerpt(title)}\` does not say who or what was hit: name the customers, the product or the region`;
        report({ place: title, message });
      }
      if (isStated) continue;
      const length = lengthOf(tree);
      report({
        place: title,
        message: `\`${excerpt(title)}\` does not say for how long: write when it began and ended, or how long it lasted`,
        expected: length && [spelled(length)],
        suggestions: length && added(section, length, sourceOf),
      });
    }
  },
});

/** Whether every word could stand in any postmortem. */
function isGeneral(text: string): boolean {
  const words = text
    .replace(/(?<![\p{N}\p{L}])\p{L}*\p{N}[\p{N}\p{L}]*/gu, ' ')
    .match(/[\p{L}\uFFFC]+/gu);
  return (words ?? []).every((word) => generalWords.has(word.toLowerCase()));
}

function spelled({ seconds, from, to }: Span): string {
  return `${spellDuration(seconds)}, from ${from.value} to ${to.value}`;
}

/** A sentence more, where the last thing said is a sentence. */
function added(
  { children }: Section,
  length: Span,
  sourceOf: RuleContext['sourceOf'],
): Suggestion[] | undefined {
  const last = children.at(-1);
  const end = last?.position?.end.offset;
  if (last?.type !== 'paragraph' || end === undefined) return undefined;
  if (!/[.!?]$/.test(sourceOf(last))) return undefined;
  const text = ` It lasted ${spelled(length)}.`;
  return [{ message: 'Add the time from start to end', edit: { range: [end, end], text } }];
}
