import { excerpt } from '../ast/excerpt.ts';
import type { Node, Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { type Sentence, sentencesOf } from './facts/prose/sentences.ts';
import {
  foundWords,
  means,
  otherKinds,
  silence,
  someone,
  someRole,
  tellers,
  watchers,
} from './words/detection-source.ts';

/**
 * Whether an alert, a customer or chance found an incident decides what has to be built next: an
 * incident that customers found asks for an alert. "We noticed at 14:10" keeps that to itself. The
 * template of the SRE book has a section for it, Atlassian asks how it could be halved, and
 * Kehoe's has the classes reported by users, found by chance, and alerting system.
 *
 * Any source will do, anywhere but in the action items: an alert, a dashboard, a test, a customer, a
 * ticket, a colleague by name or role, a vendor, or what was being done at the time ("noticed while
 * deploying"). An alert that did not fire is none. One finding a document. Reads English.
 *
 * When not to use it: the source is a field of your tracker.
 */
export default defineRule({
  name: 'detection-source-missing',
  description: 'Flag postmortems that do not say who or what found the incident.',
  category: 'impact',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },
  completeness: true,

  check(tree, { report }) {
    if (!tree.language.startsWith('en')) return;
    const sentences = sentencesOf(tree).filter(
      ({ kinds }) => !kinds.some((kind) => otherKinds.has(kind)),
    );
    if (!tellsCourse(tree) || sentences.some(namesSource) || hasPicture(tree)) return;
    report(problemOf(tree));
  },
});

/** Where there is neither a timeline nor a section on it, more is missing than this. */
function tellsCourse(tree: Postmortem): boolean {
  return (
    nodesOf(tree, 'timelineEvent').length > 1 ||
    nodesOf(tree, 'section').some(({ node }) => isDetection(node))
  );
}

const sources: readonly RegExp[] = [means, someone, someRole, tellers];

function namesSource({ text, kinds, block }: Sentence): boolean {
  if (block.type === 'title') return false;
  const isFound = kinds.includes('detection') || foundWords.test(text);
  if (isFound && sources.some((words) => words.test(text))) return true;
  return (isFound || kinds.includes('timeline')) && watchers.test(text) && !silence.test(text);
}

/** The section on it may be an image or a link. */
function hasPicture(tree: Postmortem): boolean {
  return (['image', 'link'] as const).some((type) =>
    nodesOf(tree, type).some(({ ancestors }) => ancestors.some(isDetection)),
  );
}

function isDetection(node: Node): boolean {
  return (
    node.type === 'section' && (node as { kinds?: string[] }).kinds?.includes('detection') === true
  );
}

const remedy = 'name it, as in `Alert HighErrorRate paged the on-call` or `A customer called`';

function problemOf(tree: Postmortem): Problem {
  const section = nodesOf(tree, 'section').find(({ node }) =>
    node.kinds.includes('detection'),
  )?.node;
  if (section) {
    const [title] = section.children;
    return {
      place: title,
      message: `\`${excerpt(title)}\` does not say who or what found it: ${remedy}`,
    };
  }
  const event = nodesOf(tree, 'timelineEvent').find(({ node }) => node.kind === 'detection')?.node;
  if (event) {
    return {
      place: event,
      message: `\`${excerpt(event)}\` does not say by whom or what: ${remedy}`,
    };
  }
  return { message: `Nothing says who or what found the incident: ${remedy}` };
}
