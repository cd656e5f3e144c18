import type { Node } from 'unist';
import type { ActionItem, Owner, Postmortem, Reference, Section, Timestamp } from '../ast/nodes.ts';
import { forgetNodes, nodesIn, nodesOf } from '../ast/nodes-of.ts';

/**
 * Give action items the owner, the ticket and the due date that the title over them names:
 * `### Short term ([#12](…))`, `**Ana**`, `### Later (Q4 2025)`.
 *
 * What is inherited is a generated node: it has no position, but says where it
 * comes from.
 */
export function inheritGroupFacts(tree: Postmortem): void {
  const titles = new Map<Section, TitleFacts>();
  for (const { node: item, ancestors } of nodesOf(tree, 'actionItem')) {
    const sections = ancestors.filter(isSection).toReversed();
    for (const type of factTypes) {
      if (has(item, type)) continue;
      const facts = sections.map((section) => titleFacts(section, titles)[type]);
      item.children.push(...(facts.find(({ length }) => length > 0) ?? []).map(inherited));
    }
  }
  forgetNodes(tree);
}

type GroupFact = Owner | Reference | Timestamp;
type TitleFacts = Record<(typeof factTypes)[number], GroupFact[]>;

const factTypes = ['owner', 'reference', 'timestamp'] as const;

function isSection(node: Node): node is Section {
  return node.type === 'section';
}

function has(item: ActionItem, type: keyof TitleFacts): boolean {
  return nodesIn(item, type).some(isFact);
}

/** Of the times only due dates are of the item. */
function isFact(node: GroupFact): boolean {
  return node.type !== 'timestamp' || node.due === true;
}

function titleFacts(section: Section, known: Map<Section, TitleFacts>): TitleFacts {
  const before = known.get(section);
  if (before) return before;
  const [title] = section.children;
  const facts: TitleFacts = {
    owner: nodesIn(title, 'owner'),
    reference: nodesIn(title, 'reference'),
    timestamp: nodesIn(title, 'timestamp').filter(isFact),
  };
  known.set(section, facts);
  return facts;
}

function inherited<Fact extends GroupFact>({ position, ...fact }: Fact): Fact {
  return { ...fact, ...(position && { from: position }) } as Fact;
}
