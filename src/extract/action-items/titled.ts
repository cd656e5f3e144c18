import type { ActionItem, Label, Section, SectionContent } from '../../ast/nodes.ts';
import { rangeOf } from '../../syntax/source.ts';
import type { ExtractContext } from '../context.ts';
import { isClosing } from './closing.ts';
import { createItem } from './item.ts';

/**
 * Read an item that has a title of its own:
 *
 * ```markdown
 * ### 1. Automated health checks
 * Let the load balancer check its servers.
 * ```
 *
 * @returns
 *   The item, and what closes the document if that stands under it; nothing for
 *   a title over several items.
 */
export function readTitled(
  { kinds, children }: Section,
  { source, measure }: ExtractContext,
): [ActionItem, ...SectionContent[]] | undefined {
  const [title, text, ...more] = children;
  if (kinds[0] !== 'other' || text?.type !== 'paragraph') return;
  if (!more.every((node) => node.type === 'paragraph' && isClosing(node, source))) return;

  const label: Label = { type: 'label', children: title.children };
  if (title.position) label.position = title.position;
  const range: [number, number] = [rangeOf(title)[0], rangeOf(text)[1]];
  return [createItem({ label, blocks: [text], range, measure }, source), ...more];
}
