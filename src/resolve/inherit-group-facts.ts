import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { ActionItem, Owner, Postmortem, Reference, Section } from '../ast/nodes.ts';

/**
 * Give action items the owner and the ticket that the title over them names:
 * `### Short term ([#12](…))`, `**Ana**`.
 *
 * What is inherited is a generated node: it has no position, but says where it
 * comes from.
 */
export function inheritGroupFacts(tree: Postmortem): void {
  const titles = new Map<Section, TitleFacts>();
  visitParents(tree, 'actionItem', (item, ancestors) => {
    const sections = (ancestors as readonly Node[]).filter(isSection).toReversed();
    for (const type of ['owner', 'reference'] as const) {
      if (has(item, type)) continue;
      const facts = sections.map((section) => titleFacts(section, titles)[type]);
      item.children.push(...(facts.find(({ length }) => length > 0) ?? []).map(inherited));
    }
  });
}

interface TitleFacts {
  owner: Owner[];
  reference: Reference[];
}

function isSection(node: Node): node is Section {
  return node.type === 'section';
}

function has(item: ActionItem, type: 'owner' | 'reference'): boolean {
  let found = false;
  visit(item, type, () => {
    found = true;
  });
  return found;
}

function titleFacts(section: Section, known: Map<Section, TitleFacts>): TitleFacts {
  const before = known.get(section);
  if (before) return before;
  const facts: TitleFacts = { owner: [], reference: [] };
  const [title] = section.children;
  visit(title, 'owner', (owner) => {
    facts.owner.push(owner);
  });
  visit(title, 'reference', (reference) => {
    facts.reference.push(reference);
  });
  known.set(section, facts);
  return facts;
}

function inherited<Fact extends Owner | Reference>({ position, ...fact }: Fact): Fact {
  return { ...fact, ...(position && { from: position }) } as Fact;
}
