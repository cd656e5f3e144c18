import { toString } from 'mdast-util-to-string';
import { isDraft } from '../ast/is-draft.ts';
import type { Postmortem, SectionKind } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';
import { causeStatementsOf } from './facts/prose/cause-statements.ts';
import { quote, type Sentence, sentencesOf, withoutQuotations } from './facts/prose/sentences.ts';
import {
  awaited,
  causeUnknown,
  causeUnknownCue,
  looksForCause,
  measure,
  onlyUnknown,
  onlyUnknownCue,
  unfinished,
} from './words/cause-unresolved.ts';

/**
 * An incident whose cause nobody found will come back, and where no action item looks for it,
 * nobody will know more then. "Unknown" is an answer (it is one of Atlassian's classes of causes),
 * but what follows from it is work: to reproduce the failure, or to log what was not seen.
 *
 * Nothing is said of a draft, of an open incident, of a cause that a vendor is asked for, or where an
 * action item investigates or makes visible what is missing. That a side fact is not known is no
 * finding.
 *
 * When not to use it: what is still to be found out is kept elsewhere.
 */
export default defineRule({
  name: 'cause-unresolved',
  description: 'Flag a cause that is not known and that no action item looks for.',
  category: 'causes',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },

  check(tree, { report }) {
    const found = unknownIn(tree);
    if (!found || isDraft(tree) || isOpen(tree) || isLookedFor(tree)) return;
    const { sentence, text } = found;
    report({
      place: sentence.placeOf(0, sentence.text.length) ?? sentence.block,
      message: `\`${quote(text)}\` leaves the cause open and no action item looks for it: add one, such as to reproduce the failure or to log what was not seen`,
    });
  },
});

function unknownIn(tree: Postmortem): { sentence: Sentence; text: string } | undefined {
  const onCause = new Set(causeStatementsOf(tree).flatMap(({ sentences }) => sentences));
  for (const sentence of sentencesOf(tree)) {
    const text = withoutQuotations(sentence.text);
    if (/\?\s*$/.test(text) || awaited.test(text)) continue;
    const isAnswer = onCause.has(sentence) && onlyUnknownCue.test(text) && onlyUnknown.test(text);
    if (
      isAnswer ||
      (tellsWhole(sentence) && causeUnknownCue.test(text) && causeUnknown.test(text))
    ) {
      return { sentence, text: sentence.text };
    }
  }
  return undefined;
}

/** Not what was known at some moment, or what was learned. */
function tellsWhole({ block, kinds }: Sentence): boolean {
  if (block.type === 'title') return false;
  return kinds.every((kind) => wholeStory.has(kind));
}

const wholeStory: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['summary', 'root-cause', 'trigger', 'impact', 'resolution', 'metadata'] as const),
]);

function isOpen(tree: Postmortem): boolean {
  return nodesOf(tree, 'field').some(
    ({ node }) => node.name === 'status' && unfinished.test(toString(node.children.slice(1))),
  );
}

/** By an action item, or by what was done or is planned by the account of the cause itself. */
function isLookedFor(tree: Postmortem): boolean {
  if (nodesOf(tree, 'actionItem').some(({ node }) => looksForCause.test(toString(node))))
    return true;
  const said = causeStatementsOf(tree).flatMap(({ sentences }) => sentences);
  return said.some(({ text }) => measure.test(text) && looksForCause.test(text));
}
