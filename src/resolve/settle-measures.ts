import type { Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';

/** Where a document does not tell measures from tasks, all its items are tasks. */
export function settleMeasures(tree: Postmortem): void {
  const items = nodesOf(tree, 'actionItem').map(({ node }) => node);
  if (items.some(({ measure }) => measure === 'task')) return;
  for (const item of items) item.measure = 'task';
}
