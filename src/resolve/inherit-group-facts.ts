import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { ActionItem, Owner, Postmortem, Reference, Section, Timestamp } from '../ast/nodes.ts';

/**
 * Give action items the owner, the ticket and the due date that the title over them names:
 * `### Short term ([#12](…))`, `**Ana**`, `### Later (Q4 2025)`.
 *
 * What is inherited is a generated node: it has no position, but says where it
 * comes from.
 */
export function inheritGroupFacts(tree: Postmortem): void {
  const titles = new Map<Section, TitleFacts>();
  visitParents(tree, 'actionItem', (item, ancestors) => {
    const sections = (ancestors as readonly Node[]).filter(isSection).toReversed();
    for (const type of factTypes) {
      if (has(item, type)) continue;
      const facts = sections.map((section) => titleFacts(section, titles)[type]);
      item.children.push(...(facts.find(({ length }) => length > 0) ?? []).map(inherited));
    }
  });
}

type GroupFact = Owner | Reference | Timestamp;
type TitleFacts = Record<(typeof factTypes)[number], GroupFact[]>;

const factTypes = ['owner', 'reference', 'timestamp'] as const;

function isSection(node: Node): node is Section {
  return node.type === 'section';
}

function has(item: ActionItem, type: keyof TitleFacts): boolean {
  let found = false;
  visit(item as Node, type, (node) => {
    found ||= isFact(node as GroupFact);
  });
  return found;
}

/** Of the times only due dates are of the item. */
function isFact(node: GroupFact): boolean {
  return node.type !== 'timestamp' || node.due === true;
}

function titleFacts(section: Section, known: Map<Section, TitleFacts>): TitleFacts {
  const before = known.get(section);
  if (before) return before;
  const facts: TitleFacts = { owner: [], reference: [], timestamp: [] };
  const [title] = section.children;
  visit(title as Node, [...factTypes], (node) => {
    const fact = node as GroupFact;
    if (isFact(fact)) facts[fact.type].push(fact);
  });
  known.set(section, facts);
  return facts;
}

function inherited<Fact extends GroupFact>({ position, ...fact }: Fact): Fact {
  return { ...fact, ...(position && { from: position }) } as Fact;
}
