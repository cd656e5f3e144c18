import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type {
  ActionItem,
  FlowContent,
  ItemStatus,
  Label,
  Owner,
  Reference,
  Timestamp,
} from '../../ast/nodes.ts';
import { nodesIn } from '../../ast/nodes-of.ts';
import { rangeAround } from '../../syntax/range-around.ts';
import type { Source } from '../../syntax/source.ts';
import type { ExtractContext } from '../context.ts';
import { categoryIn } from './category.ts';
import { markFacts } from './mark-facts.ts';
import { priorityIn } from './priority.ts';
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
  for (const paragraph of paragraphsIn(blocks)) paragraph.children = markFacts(paragraph, source);

  const children: ActionItem['children'] = [];
  if (label) children.push(markLabel(label, source));
  if (blocks.length > 0) {
    const position = source.toPosition(...rangeAround(blocks));
    children.push({ type: 'description', children: blocks, position });
  }
  children.push(...(parts.facts ?? []));

  return {
    type: 'actionItem',
    measure: context.measure,
    ...progress(parts, blocks, context),
    ...rank(parts, blocks, context),
    children,
    position: source.toPosition(...rangeAround(children, parts.range)),
  };
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

/** How far the work is, by the box, the column or the words of an item, and by the title over it. */
function progress(
  { checked, status: column = 'unknown', label }: ItemParts,
  blocks: FlowContent[],
  group: ExtractContext,
): Pick<ActionItem, 'status' | 'checked' | 'toldStatus'> {
  const told = statusOf([label, ...blocks].map((node) => (node ? toString(node) : '')).join(' '));
  const head = statusOf([label, blocks[0]].map((node) => (node ? toString(node) : '')).join(' '));
  const box = checked === undefined ? 'unknown' : checked ? 'done' : 'open';
  const shown = column === 'unknown' ? box : column;
  const struck = isStruck(blocks[0]) ? 'cancelled' : 'unknown';
  const sure = [checked ? 'done' : 'unknown', column, told, struck, box] as const;
  const reports = reportsDone(blocks[0] ? toString(blocks[0]) : '');
  return {
    status: sure.find((status) => status !== 'unknown') ?? (reports ? 'done' : group.status),
    ...(checked !== undefined && { checked }),
    ...(![head, shown].includes('unknown') && head !== shown && { toldStatus: head }),
  };
}

/** `~~Buy disks~~ (OPS-31)` */
function isStruck(block: FlowContent | undefined): boolean {
  if (block?.type !== 'paragraph') return false;
  const rest = block.children.filter(({ type }) => type !== 'delete');
  if (rest.length === block.children.length) return false;
  return !/[\p{L}\p{N}]/u.test(toString(rest).replace(/[([][^()[\]]{0,200}[)\]]/g, ''));
}

/** The priority and the category, by their columns, by the words of the item, or by the title. */
function rank(
  { priority, category, label }: ItemParts,
  blocks: FlowContent[],
  group: ExtractContext,
): Pick<ActionItem, 'priority' | 'category'> {
  const words = [label ? toString(label) : '', linesOf(blocks)] as const;
  const rank = {
    priority: priority || priorityIn(...words) || group.priority,
    category: category || categoryIn(...words) || group.category,
  };
  return {
    ...(rank.priority && { priority: rank.priority }),
    ...(rank.category && { category: rank.category }),
  };
}

/** The paragraphs of an item, a line each. */
function linesOf(blocks: readonly FlowContent[]): string {
  return paragraphsIn(blocks)
    .map((paragraph) => toString(paragraph))
    .join('\n');
}

function paragraphsIn(blocks: readonly FlowContent[]): Paragraph[] {
  return blocks.flatMap((block) => nodesIn(block, 'paragraph'));
}
