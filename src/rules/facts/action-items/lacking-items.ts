import { excerpt } from '../../../ast/excerpt.ts';
import type { Node, Section } from '../../../ast/nodes.ts';
import type { ItemFacts } from './action-items.ts';

/** Open items that lack the same thing, told of in one finding. */
export interface LackingItems {
  /** The first of them. */
  item: Node;
  /** ``None of the 5 open action items under `Later` ``, where these are all that there are. */
  none?: string;
}

/**
 * Finds the open items that lack something: each by itself, but all of a section in one where none
 * of three or more has it. A list to which nobody gave owners is one thing to mend.
 */
export function lackingItems(
  open: readonly ItemFacts[],
  lacks: (facts: ItemFacts) => boolean,
  depth = 0,
): LackingItems[] {
  const [first] = open;
  if (!first) return [];
  if (open.length >= fewestOfList && open.every(lacks)) {
    const section = first.sections[depth - 1];
    const under = section ? ` under \`${excerpt(section.children[0])}\`` : '';
    return [{ item: first.item, none: `None of the ${open.length} open action items${under}` }];
  }

  const bySection = new Map<Section, ItemFacts[]>();
  const lacking: LackingItems[] = [];
  for (const facts of open) {
    const section = facts.sections[depth];
    const others = section && bySection.get(section);
    if (others) others.push(facts);
    else if (section) bySection.set(section, [facts]);
    else if (lacks(facts)) lacking.push({ item: facts.item });
  }
  return [
    ...lacking,
    ...[...bySection.values()].flatMap((items) => lackingItems(items, lacks, depth + 1)),
  ];
}

const fewestOfList = 3;
