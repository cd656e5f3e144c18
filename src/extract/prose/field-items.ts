import type { ListItem } from 'mdast';
import type { Field, SectionContent } from '../../ast/nodes.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import type { BlockReader, ExtractContext } from '../context.ts';
import { readField } from './field.ts';

/**
 * Read fields that are items of a list, if no item is anything else:
 *
 * ```markdown
 * - **Date:** 2024-02-05
 * - **Severity:** SEV-2
 * ```
 */
export const readFieldItems: BlockReader = (blocks, index, context) => {
  const list = blocks[index];
  if (list?.type !== 'list') return;
  const nodes: SectionContent[] = [];
  for (const item of list.children) {
    const field = itemField(item, context);
    if (!field) return;
    nodes.push(field);
  }
  return { nodes, next: index + 1 };
};

function itemField(item: ListItem, context: ExtractContext): Field | undefined {
  const [head, ...rest] = item.children;
  if (head?.type !== 'paragraph' || rest.length > 0) return;
  const [line, ...more] = textLines(head.children, ...rangeOf(head), context.source);
  if (!line || more.length > 0) return;
  const field = readField(head, line, context);
  return field && { ...field, position: context.source.toPosition(...rangeOf(item)) };
}
