import { defineRule } from './define-rule.ts';
import { causesIn, isStatement } from './facts/prose/causes.ts';
import { personFaultsOf } from './facts/prose/person-faults.ts';
import { quote } from './facts/prose/sentences.ts';

/**
 * A sentence in which somebody forgot, ignored or broke something points a finger: the next one
 * who knows what really happened keeps it to themself, and the reader stops asking what made the
 * slip possible. Google's SRE workbook names it among the faults of a bad postmortem
 * ("counterproductive finger pointing"); Etsy's guide and Atlassian's handbook ask for what
 * happened, with roles instead of names.
 *
 * A person is a handle, an owner, author or attendee of this document, or a role such as
 * "engineer"; what else has a capital may be a product. It takes a person and a verb of failure:
 * that Ana rolled the change back is no blame. A person given as a cause is left to
 * `human-error-cause`, and "we" is nobody.
 *
 * When not to use it: there is no reason to switch it off.
 */
export default defineRule({
  name: 'blame-person',
  description: 'Flag sentences that blame a person for what went wrong.',
  category: 'language',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },

  check(tree, { report }) {
    const isCause = causesIn(tree);

    for (const fault of personFaultsOf(tree)) {
      const { end, sentence, start, unaware } = fault;
      if (unaware || !isStatement(sentence) || isCause(sentence, fault)) continue;
      report({
        place: sentence.placeOf(start, end) ?? sentence.block,
        message: `\`${quote(sentence.text.slice(start, end))}\` blames a person: make the system, the tool or the step the subject of what went wrong`,
      });
    }
  },
});
