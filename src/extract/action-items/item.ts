import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type {
  ActionItem,
  FlowContent,
  ItemStatus,
  Label,
  Measure,
  Owner,
  Reference,
  Timestamp,
} from '../../ast/nodes.ts';
import type { Source } from '../../syntax/source.ts';
import { rangeAround } from '../range-around.ts';
import { markFacts } from './mark-facts.ts';
import { statusOf } from './status.ts';

export interface ItemParts {
  label?: Label | undefined;
  /** Blocks that tell what is to be done; empty ones are left out. */
  blocks: ReadonlyArray<FlowContent | undefined>;
  range: [start: number, end: number];
  measure: Measure;
  /** The box to tick, if there is one. */
  checked?: boolean | undefined;
  status?: ItemStatus | undefined;
  priority?: string | undefined;
  category?: string | undefined;
  /** What cells of their own say. */
  facts?: ReadonlyArray<Owner | Reference | Timestamp>;
}

/** Put an action item together; owners, tickets and due date in its text become nodes. */
export function createItem(parts: ItemParts, source: Source): ActionItem {
  const blocks = parts.blocks.filter((block) => block !== undefined);
  for (const block of blocks) visit(block, 'paragraph', mark);

  const children: ActionItem['children'] = [];
  if (parts.label) children.push(parts.label);
  if (blocks.length > 0) {
    const position = source.toPosition(...rangeAround(blocks));
    children.push({ type: 'description', children: blocks, position });
  }
  children.push(...(parts.facts ?? []));

  const item: ActionItem = {
    type: 'actionItem',
    measure: parts.measure,
    status: statusFrom(parts, blocks),
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

function statusFrom({ checked, status, label }: ItemParts, blocks: FlowContent[]): ItemStatus {
  if (checked === true) return 'done';
  if (status && status !== 'unknown') return status;
  const said = statusOf([label, ...blocks].map((node) => (node ? toString(node) : '')).join(' '));
  return checked === false && said === 'unknown' ? 'open' : said;
}
