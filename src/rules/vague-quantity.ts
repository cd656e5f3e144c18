import type { Postmortem } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { statesLength } from './facts/lengths/stated-length.ts';
import { impactsOf, isUnmeasured, measuresIn, summaryOf } from './facts/prose/impact.ts';
import type { QuantityKind } from './facts/prose/quantities.ts';
import { quote, type Sentence, withoutQuotations } from './facts/prose/sentences.ts';
import {
  enumerated,
  spared,
  vagueCount,
  vagueDegree,
  vaguePeople,
  vagueTime,
} from './words/vague-quantity.ts';

/**
 * Two readers of "some customers for a while" think of two different incidents. PagerDuty asks to
 * be very specific, and GitLab for a number or else an estimated ratio: also a rough number can be
 * compared, and corrected.
 *
 * Looked at are the summary and the impact, and only what they give no number for: with "4.1 % of
 * checkouts" in either, "some customers" is not flagged, nor "briefly" where the length is told.
 * Things that are listed ("several services, such as search") and quoted words are passed over.
 * Each kind (how many, how long, how much) is told once. An impact without any number is left to
 * `impact-not-quantified`. Reads English.
 *
 * When not to use it: your postmortems are public and leave numbers out on purpose. For the
 * audience `public` it says nothing.
 */
export default defineRule({
  name: 'vague-quantity',
  description: 'Flag "some users" and "for a while" where the impact has no number.',
  category: 'impact',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },

  check(tree, { report, settings }) {
    if (settings.audience === 'public' || !tree.language.startsWith('en')) return;
    const summary = summaryOf(tree).filter(({ block }) => block.type === 'paragraph');
    const impacts = impactsOf(tree);
    if (impacts.some((each) => isUnmeasured(each, tree))) return;
    const impact = impacts.flatMap(({ sentences }) => sentences);
    const measured = measuresIn([...summary, ...impact]);

    for (const { inSummary, inImpact, remedy, isMeasured } of kinds) {
      if (isMeasured(measured, tree)) continue;
      const found = firstIn(summary, inSummary) ?? firstIn(impact, inImpact);
      if (!found) continue;
      const { sentence, start, text } = found;
      report({
        place: sentence.placeOf(start, start + text.length),
        message: `\`${quote(text)}\` gives no number: ${remedy}`,
      });
    }
  },
});

interface Kind {
  inSummary: RegExp;
  inImpact: RegExp;
  remedy: string;
  isMeasured: (measured: ReadonlySet<QuantityKind>, tree: Postmortem) => boolean;
}

const kinds: readonly Kind[] = [
  {
    inSummary: vaguePeople,
    inImpact: vagueCount,
    remedy: 'write how many, as in `17 customers`, or an estimate',
    isMeasured: (measured) => measured.has('count') || measured.has('share'),
  },
  {
    inSummary: vagueTime,
    inImpact: vagueTime,
    remedy: 'write for how long, as in `for 6 minutes`',
    isMeasured: (measured, tree) => measured.has('duration') || statesLength(tree),
  },
  {
    inSummary: vagueDegree,
    inImpact: vagueDegree,
    remedy: 'write how much, as in `from 0.1% to 4%`',
    isMeasured: (measured) =>
      measured.has('share') || measured.has('rate') || measured.has('count'),
  },
];

function firstIn(sentences: readonly Sentence[], words: RegExp) {
  for (const sentence of sentences) {
    const match = words.exec(withoutQuotations(sentence.text));
    const behind = match && sentence.text.slice(match.index + match[0].length);
    if (match && behind !== null && !enumerated.test(behind) && !spared.test(behind)) {
      return { sentence, start: match.index, text: match[0] };
    }
  }
  return undefined;
}
