import type { ListItem, PhrasingContent } from 'mdast';
import type { ActionItem, Description, Label } from '../ast/nodes.ts';
import { toListItem } from './list-item.ts';
import { between, labelPhrasing, withoutFrame } from './pieces.ts';
import { offsetsOf } from './source-text.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/** `- [ ] **Alerts:** Page on slow answers (@ana, OPS-31)` */
export function writeActionItem(item: ActionItem, writer: Writer): ListItem {
  const label = item.children.find((child): child is Label => child.type === 'label');
  const description = item.children.find(
    (child): child is Description => child.type === 'description',
  );
  const [first, ...rest] = description?.children ?? [];
  const text = first?.type === 'paragraph' ? first : undefined;
  const blocks = text ? rest : (description?.children ?? []);

  const head: PhrasingContent[] = [...wordsBefore(item, writer)];
  if (label) head.push(...labelPhrasing(label));
  if (label && text) head.push(written(' '));
  if (text) head.push(...withoutFrame(text.children));
  return toListItem(head, blocks, boxOf(item));
}

/** Whether the box is ticked; there is none where the document does not tell how far the work is. */
function boxOf({ checked, status }: ActionItem): boolean | undefined {
  if (checked !== undefined) return checked;
  if (status === 'done') return true;
  return status === 'open' ? false : undefined;
}

function wordsBefore(item: ActionItem, { source }: Writer): PhrasingContent[] {
  const start = offsetsOf(item)?.[0];
  const first = item.children.map((child) => offsetsOf(child)?.[0]).find((at) => at !== undefined);
  if (start === undefined || first === undefined || first <= start) return [];
  const { opening, words } = between(start, first, source);
  return words || opening ? [written(`${opening}${words} `)] : [];
}
