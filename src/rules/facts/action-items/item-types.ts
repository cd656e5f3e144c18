import { toString } from 'mdast-util-to-string';
import type { ActionItem, Postmortem, SectionKind } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { type ItemType, noneNeeded, statedTypes, typeWords } from '../../words/item-type.ts';
import { wordsIn } from './action-items.ts';

/** What an item may be for, and whether the document says so. */
export interface ItemTypes {
  types: ReadonlySet<ItemType>;
  isStated: boolean;
}

/** What an item is for, by its category; else all that its words allow, which may be nothing. */
export function typesOf(item: ActionItem): ItemTypes {
  const stated = item.category && firstOf(statedTypes, item.category);
  if (stated && stated !== 'process') return { types: new Set([stated]), isStated: true };
  const text = wordsIn(item);
  const types = typeWords.flatMap(([type, words]) => (words.test(text) ? [type] : []));
  // "Process" is said of an alert on a process too.
  return { types: new Set(stated ? [stated, ...types] : types), isStated: Boolean(stated) };
}

function firstOf(words: typeof statedTypes, text: string): ItemType | undefined {
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}

/** Whether a section of some kinds tells why nothing is done: "No further alert is needed, as …". */
export function saysNoneNeeded(tree: Postmortem, kinds: readonly SectionKind[]): boolean {
  return nodesOf(tree, 'section').some(
    ({ node }) =>
      node.kinds.some((kind) => kinds.includes(kind)) &&
      node.children.some((child) => child.type !== 'section' && noneNeeded.test(toString(child))),
  );
}
