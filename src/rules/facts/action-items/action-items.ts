import { toString } from 'mdast-util-to-string';
import { excerpt } from '../../../ast/excerpt.ts';
import type {
  ActionItem,
  Node,
  Owner,
  Postmortem,
  Reference,
  Section,
  Timestamp,
} from '../../../ast/nodes.ts';
import { nodesIn, nodesOf } from '../../../ast/nodes-of.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { templateText } from '../../words/placeholder-text.ts';

/** An action item, and what stands in it or is given for it by a title above. */
export interface ItemFacts {
  item: ActionItem;
  owners: Owner[];
  references: Reference[];
  due: Timestamp | undefined;
  /** The sections that it is in, from the outermost. */
  sections: Section[];
}

/**
 * The action items that are still to be done, in source order. What the template says of them is
 * none of them: `placeholder-text` tells of it.
 */
export function openItems(tree: Postmortem): ItemFacts[] {
  return allItems(tree).filter(({ item }) => isOpen(item) && !isPrompt(item));
}

/** All action items, in source order. They are looked at once for all rules, as by `nodesOf`. */
export const allItems = oncePerTree((tree): readonly ItemFacts[] =>
  nodesOf(tree, 'actionItem').map(({ node, ancestors }) => ({
    item: node,
    ...factsIn(node),
    sections: ancestors.filter((each): each is Section => each.type === 'section'),
  })),
);

function isOpen({ status }: ActionItem): boolean {
  return status !== 'done' && status !== 'cancelled';
}

/** `[Describe the task]`, `<What is to be done>`; no item in which a word is to be filled in. */
function isPrompt(item: ActionItem): boolean {
  const text = textOf(item);
  if (excerpt(item) === '') return true; // CommonMark takes the second for HTML
  if (aboutItems.test(text)) return true;
  return templateText.some((pattern) => {
    const match = pattern.exec(text);
    return match !== null && match.index < 15 && match[0].trim().split(' ').length >= 3;
  });
}

/** `Each action item should have a ticket.` */
const aboutItems = /^\W{0,4}(?:each|every|all) action items? (?:are|is|must|need|needs|should)\b/i;

function factsIn(item: ActionItem): Pick<ItemFacts, 'owners' | 'references' | 'due'> {
  return {
    owners: nodesIn(item, 'owner'),
    references: nodesIn(item, 'reference'),
    due: nodesIn(item, 'timestamp').find(({ due }) => due),
  };
}

/** The title of the section that the first of some items is in. */
export function titleOver([first]: readonly ItemFacts[]): Node | undefined {
  const inItems = first?.sections.find(({ kinds }) => kinds.includes('action-items'));
  return (inItems ?? first?.sections.at(-1))?.children[0] ?? first?.item;
}

/** What an item says is to be done, without its label: a paragraph a line. */
export function textOf(item: ActionItem): string {
  return linesIn(item.children.filter(({ type }) => type === 'description')).join('\n');
}

/** All words of an item, with its label: a paragraph a line. */
export function wordsIn(item: ActionItem): string {
  return linesIn(item.children).join('\n');
}

function linesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph' || node.type === 'label') return [toString(node)];
    return 'children' in node ? linesIn(node.children as Node[]) : [];
  });
}
