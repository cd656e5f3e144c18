import { toString } from 'mdast-util-to-string';
import type { Node, TimelineEvent } from '../../../ast/nodes.ts';

/** The words of an entry without its time, as far as rules look: its label and its blocks, apart. */
export function entryText({ children }: TimelineEvent): string {
  const blocks = children.flatMap((child): readonly Node[] => {
    if (child.type === 'label') return [child];
    return child.type === 'description' ? child.children : [];
  });
  return blocks
    .map((block) => toString(block))
    .join(' ')
    .slice(0, longest);
}

const longest = 1000;
