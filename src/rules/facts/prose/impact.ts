import { isBareNone } from '../../../ast/bare-none.ts';
import type { Node, Postmortem, Section } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { effects, wholes, withheld } from '../../words/quantities.ts';
import { type QuantityKind, quantitiesIn } from './quantities.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What a document says of whom an incident hit. */
export interface Impact {
  /** The sections on it, but for those in one of them. */
  sections: [Section, ...Section[]];
  /** What they say, without their titles. */
  sentences: Sentence[];
}

/** The impact of each incident that has a section on it. */
export function impactsOf(tree: Postmortem): Impact[] {
  const impacts = new Map<number, Impact>();
  const bySection = new Map<Node, Impact>();
  for (const { node, ancestors } of nodesOf(tree, 'section')) {
    if (!isImpact(node) || ancestors.some(isImpact)) continue;
    const incident = node.incident ?? 1;
    const impact: Impact = impacts.get(incident) ?? { sections: [node], sentences: [] };
    if (impacts.has(incident)) impact.sections.push(node);
    impacts.set(incident, impact);
    bySection.set(node, impact);
  }
  for (const sentence of sentencesOf(tree)) {
    const section = sentence.ancestors.find(isImpact);
    if (!section || section.children[0] === sentence.block) continue;
    bySection.get(section)?.sentences.push(sentence);
  }
  return [...impacts.values()];
}

function isImpact(node: Node): node is Section {
  return node.type === 'section' && (node as Section).kinds.includes('impact');
}

/** Sentences that sum the incident up: under a title of their own, or before the first section. */
export const summaryOf = oncePerTree((tree): readonly Sentence[] =>
  sentencesOf(tree).filter(
    ({ kinds, ancestors }) =>
      (kinds.includes('summary') && !kinds.includes('impact')) ||
      ancestors.every(({ type }) => type !== 'section'),
  ),
);

const summaryMeasures = oncePerTree((tree) => summaryOf(tree).some(measuresEffect));

/** What some sentences give numbers for. */
export function measuresIn(sentences: readonly Sentence[]): ReadonlySet<QuantityKind> {
  return new Set(sentences.flatMap((sentence) => [...quantitiesIn(sentence)]));
}

/** Whether an impact is told without any number, and not that nothing or everything was hit. */
export function isUnmeasured({ sections, sentences }: Impact, tree: Postmortem): boolean {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  if (text === '' || isBareNone(text) || /^\W{0,8}(?:TBD|TODO|TBC)\b/.test(text)) return false;
  if (measuresIn(sentences).size > 0 || sentences.some(saysWhole)) return false;
  return !showsElsewhere(sections, tree, text) && !summaryMeasures(tree);
}

function saysWhole({ text }: Sentence): boolean {
  return withheld.test(text) || wholes.some((pattern) => pattern.test(text));
}

/** An image, or little more than a link to where it is told. */
function showsElsewhere(sections: Section[], tree: Postmortem, text: string): boolean {
  const types = text.length < 160 ? (['image', 'link'] as const) : (['image'] as const);
  return types.some((type) => sections.some((section) => illustrated(tree)[type].has(section)));
}

/** What has an image in it, and what a link. */
const illustrated = oncePerTree((tree) => {
  const around = (type: 'image' | 'link') =>
    new Set(nodesOf(tree, type).flatMap(({ ancestors }) => ancestors));
  return { image: around('image'), link: around('link') };
});

/** "30% of users could not log in", but not "for three hours" */
function measuresEffect(sentence: Sentence): boolean {
  return (
    effects.test(sentence.text) && [...quantitiesIn(sentence)].some((kind) => kind !== 'duration')
  );
}
