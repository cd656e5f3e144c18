import type { ListItem, PhrasingContent } from 'mdast';
import type { Field } from '../ast/nodes.ts';
import { toListItem } from './list-item.ts';
import { labelPhrasing } from './pieces.ts';
import { written } from './written.ts';

/** `- **Severity:** SEV-2` */
export function writeField({ children: [label, ...value] }: Field): ListItem {
  const head: PhrasingContent[] = [...labelPhrasing(label), written(' '), ...value];
  return toListItem(head, []);
}
