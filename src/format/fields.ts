import type { ListItem, Paragraph } from 'mdast';
import type { Field } from '../ast/nodes.ts';
import { toListItem } from './list-item.ts';
import { labelPhrasing } from './pieces.ts';
import { written } from './written.ts';

/** `- **Severity:** SEV-2` */
export function writeField(field: Field): ListItem {
  return toListItem(writeFieldLine(field).children, []);
}

/** `**Severity:** SEV-2` */
export function writeFieldLine({ children: [label, ...value] }: Field): Paragraph {
  return { type: 'paragraph', children: [...labelPhrasing(label), written(' '), ...value] };
}
