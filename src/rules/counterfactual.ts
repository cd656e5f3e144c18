import type { SectionKind } from '../ast/nodes.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quote, type Sentence, sentencesOf, withoutQuotations } from './facts/prose/sentences.ts';
import { wordStarts } from './facts/prose/word-starts.ts';
import {
  couldHave,
  counterfactualStarts,
  counterfactuals,
  estimate,
  wouldHave,
} from './words/counterfactual.ts';

/**
 * What somebody should have seen is known only afterwards. "The graph should have been noticed"
 * explains nothing: it puts a world that was not there in place of the one in which people acted,
 * and ends the search for why what they did made sense (PagerDuty: "avoid alternate reality
 * discussion in the timeline or description"). Say what was there: the graph was on no dashboard.
 *
 * Only what tells the incident is looked at: summary, impact, timeline and causes. In lessons, in
 * "what went wrong" and in action items wishes are in their place. What might have gone worse,
 * what a machine was expected to do, and what could not have been done are no wishes.
 *
 * When not to use it: your template asks in these sections how the incident could have been
 * avoided.
 */
export default defineRule({
  name: 'counterfactual',
  description: 'Flag what should or could have been done where the document tells what happened.',
  category: 'language',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },

  check(tree, { report }) {
    for (const sentence of sentencesOf(tree)) {
      if (!mayWish(sentence) || !tellsIncident(sentence)) continue;
      const problem = problemIn(sentence);
      if (problem) report(problem);
    }
  },
});

const mayWish = wordStarts(counterfactualStarts);

function tellsIncident({ block, kinds, text }: Sentence): boolean {
  if (block.type === 'title' || /[?？]\s*$/.test(text)) return false;
  if (kinds.length === 0) return block.type === 'paragraph';
  return kinds.every((kind) => !wishes.has(kind)) && kinds.some((kind) => accounts.has(kind));
}

const accounts: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['summary', 'impact', 'duration', 'timeline', 'root-cause', 'trigger'] as const),
]);

const wishes: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['lessons-learned', 'what-went-well', 'what-went-wrong', 'where-we-got-lucky'] as const),
  ...(['action-items', 'five-whys', 'recurrence', 'detection'] as const),
]);

function problemIn(sentence: Sentence): Problem | undefined {
  const text = withoutQuotations(sentence.text);
  for (const pattern of [...counterfactuals, couldHave, wouldHave]) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (impersonal.has(pattern) && estimate.test(text.slice(0, match.index))) continue;
    const words = match[0].replace(/^[,;\s]+/, '');
    const end = match.index + match[0].length;
    return {
      place: sentence.placeOf(end - words.length, end) ?? sentence.block,
      message: `\`${quote(words)}\` tells what did not happen: say what was there instead, as in \`the graph was on no dashboard\``,
      note: 'What to do differently belongs under the lessons learned or the action items',
      severity: pattern === wouldHave ? 'info' : undefined,
    };
  }
  return undefined;
}

const impersonal: ReadonlySet<RegExp> = new Set([couldHave, wouldHave]);
