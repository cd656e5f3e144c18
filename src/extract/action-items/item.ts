import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type {
  ActionItem,
  FlowContent,
  ItemStatus,
  Label,
  Owner,
  Reference,
  Timestamp,
} from '../../ast/nodes.ts';
import { rangeAround } from '../../syntax/range-around.ts';
import type { Source } from '../../syntax/source.ts';
import type { ExtractContext } from '../context.ts';
import { markFacts } from './mark-facts.ts';
import { reportsDone } from './reports-done.ts';
import { statusOf } from './status.ts';

export interface ItemParts {
  label?: Label | undefined;
  /** Blocks that tell what is to be done; empty ones are left out. */
  blocks: ReadonlyArray<FlowContent | undefined>;
  range: [start: number, end: number];
  /** The box to tick, if there is one. */
  checked?: boolean | undefined;
  status?: ItemStatus | undefined;
  priority?: string | undefined;
  category?: string | undefined;
  /** What cells of their own say. */
  facts?: ReadonlyArray<Owner | Reference | Timestamp>;
}

/** Put an action item together; owners, tickets and due date in its text become nodes. */
export function createItem(parts: ItemParts, context: ExtractContext): ActionItem {
  const { source } = context;
  const { label, blocks } = withText(parts);
  for (const block of blocks) visit(block, 'paragraph', mark);

  const children: ActionItem['children'] = [];
  if (label) children.push(markLabel(label, source));
  if (blocks.length > 0) {
    const position = source.toPosition(...rangeAround(blocks));
    children.push({ type: 'description', children: blocks, position });
  }
  children.push(...(parts.facts ?? []));

  const item: ActionItem = {
    type: 'actionItem',
    measure: context.measure,
    status: statusFrom(parts, blocks, context),
    children,
    position: source.toPosition(...rangeAround(children, parts.range)),
  };
  if (parts.priority) item.priority = parts.priority;
  if (parts.category) item.category = parts.category;
  return item;

  function mark(paragraph: Paragraph): void {
    paragraph.children = markFacts(paragraph, source);
  }
}

/** "Check the logs:", with nothing but code under it, is what is to be done, and no label. */
function withText({ label, blocks }: ItemParts): { label?: Label; blocks: FlowContent[] } {
  const found = blocks.filter((block) => block !== undefined);
  if (!label) return { blocks: found };
  if (found.length > 0 || !label.position) return { label, blocks: found };
  return { blocks: [{ type: 'paragraph', children: label.children, position: label.position }] };
}

/** Who does it may stand in the title: `#### 2) Alerts (@ana)`. */
function markLabel(label: Label, source: Source): Label {
  const { children, position } = label;
  if (!position) return label;
  return { ...label, children: markFacts({ type: 'paragraph', children, position }, source) };
}

function statusFrom(
  { checked, status, label }: ItemParts,
  blocks: FlowContent[],
  group: ExtractContext,
): ItemStatus {
  if (checked === true) return 'done';
  if (status && status !== 'unknown') return status;
  const said = statusOf([label, ...blocks].map((node) => (node ? toString(node) : '')).join(' '));
  if (said !== 'unknown') return said;
  if (checked === false) return 'open';
  return reportsDone(blocks[0] ? toString(blocks[0]) : '') ? 'done' : group.status;
}
