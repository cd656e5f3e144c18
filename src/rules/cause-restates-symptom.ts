import { EXIT, visit } from 'unist-util-visit';
import type { Node, Postmortem, SectionKind } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { type CauseStatement, causeStatementsOf, wordsOf } from './facts/prose/cause-statements.ts';
import { quote, sentencesOf } from './facts/prose/sentences.ts';
import { connective, emptyWords, explains } from './words/cause-restates-symptom.ts';

/**
 * "Root cause: the site was down" says what everybody saw, and nothing about why. A reader cannot
 * tell what to change, and the next incident of the kind looks like a new one. Google's workbook
 * sends back postmortems that do "not explore the lower-level details".
 *
 * A cause of fewer than 25 words is compared with the title, the summary and the impact: where
 * seven of ten of its words stand there already, and none of them explains anything (a change, a
 * limit, a defect, "because"), it restates them. If any section on the cause says more, or
 * points to another document, nothing is said.
 *
 * When not to use it: the cause is told in another document, without a link.
 */
export default defineRule({
  name: 'cause-restates-symptom',
  description: 'Flag a cause that only says again what happened.',
  category: 'causes',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },

  check(tree, { report }) {
    if (!tree.language.startsWith('en')) return;
    const statements = causeStatementsOf(tree);
    const [first] = statements;
    if (!first || hasWhys(tree)) return;
    const known = symptomsOf(tree);
    if (!statements.every((statement) => restates(statement, known))) return;
    const [sentence] = first.sentences;
    if (!sentence) return;
    report({
      place: sentence.placeOf(0, sentence.text.length) ?? sentence.block,
      message: `\`${quote(sentence.text)}\` is what happened, not why: say what made it possible, such as the change, the limit or the missing check`,
    });
  },
});

function restates({ section, sentences }: CauseStatement, known: ReadonlySet<string>): boolean {
  const words = sentences.flatMap(({ text }) => wordsOf(text));
  if (words.length === 0 || words.length >= 25 || section.kinds.length > 1) return false;
  if (sentences.some(({ block, text }) => explains.test(text) || pointsElsewhere(block)))
    return false;
  const said = [...new Set(words.filter((word) => !emptyWords.has(word)).map(stemOf))];
  if (said.length < 2) return false;
  return said.filter((stem) => known.has(stem)).length >= 0.7 * said.length;
}

/** To another document, to code or to a picture. */
function pointsElsewhere(block: Node): boolean {
  let found = false;
  visit(block, (node) => {
    found = elsewhere.has(node.type);
    if (found) return EXIT;
  });
  return found;
}

const elsewhere: ReadonlySet<string> = new Set([
  ...['link', 'linkReference', 'reference', 'inlineCode', 'image', 'footnoteReference'],
]);

/** The words of the title, the summary and the impact, each sentence up to its reason. */
function symptomsOf(tree: Postmortem): ReadonlySet<string> {
  const words = sentencesOf(tree)
    .filter(({ kinds }) => kinds.every((kind) => symptomKinds.has(kind)))
    .flatMap(({ text }) => wordsOf(text.split(connective, 1)[0] ?? ''));
  return new Set(words.map(stemOf));
}

const symptomKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['summary', 'impact', 'duration'] as const),
]);

function hasWhys(tree: Postmortem): boolean {
  return sentencesOf(tree).some(
    ({ kinds }) => kinds.includes('five-whys') || kinds.includes('trigger'),
  );
}

/** `crashed` and `crashes` are one word. */
function stemOf(word: string): string {
  return word.replace(/['’]s$/, '').replace(/(?<=\p{L}{3})(?:ing|ed|es|s|ly)$/u, '');
}
