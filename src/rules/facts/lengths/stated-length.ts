import { milestonesOf } from '../../../ast/milestones.ts';
import type { Node, Postmortem, Section } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { findTimes, firstMoment } from '../../../time/index.ts';
import { lengthWords, outageWords, toldIn } from '../../words/impact-incomplete.ts';
import { quantitiesIn } from '../prose/quantities.ts';
import { type Sentence, sentencesOf } from '../prose/sentences.ts';
import { type Span, toSpan } from './candidate-spans.ts';

/** Whether a document says, outside its timeline, how long the incident lasted. */
export function statesLength(tree: Postmortem): boolean {
  return (
    nodesOf(tree, 'duration').some(({ node, ancestors }) => node.whole || isTold(ancestors)) ||
    hasBothEnds(tree) ||
    sentencesOf(tree).some((sentence) => saysLength(sentence))
  );
}

/** `It was down for two hours`, `It began at 11:45 and was over by 12:45`. */
function saysLength(sentence: Sentence): boolean {
  const { text, ancestors, kinds } = sentence;
  if (kinds.some((kind) => kind === 'timeline' || kind === 'action-items')) return false;
  const isHere = isTold(ancestors);
  if (!isHere && !outageWords.test(text)) return false;
  if (lengthWords.test(text) || quantitiesIn(sentence).has('duration')) return true;
  return isHere && findTimes(text).filter((time) => firstMoment(time).time).length > 1;
}

/** In a section where it belongs, in a field, or before the first section. */
function isTold(ancestors: readonly Node[]): boolean {
  const sections = ancestors.filter((node): node is Section => node.type === 'section');
  const kinds = sections.flatMap(({ kinds }) => kinds);
  return (
    sections.length === 0 ||
    ancestors.some(({ type }) => type === 'field') ||
    kinds.some((kind) => toldIn.has(kind))
  );
}

/** `Start: …` and `End: …`, each a field of its own. */
function hasBothEnds(tree: Postmortem): boolean {
  const names = new Set(nodesOf(tree, 'field').map(({ node }) => node.name));
  return names.has('start') && (names.has('end') || names.has('mitigated'));
}

/** How long the incident lasted by its turning points, where the document tells them both. */
export function lengthOf(tree: Postmortem): Span | undefined {
  const { all } = milestonesOf(tree);
  const [start, end] = [all.get('start'), all.get('end')];
  const [span] = start && end && start !== end ? toSpan(start, end) : [];
  return span && span.seconds > 0 ? span : undefined;
}
