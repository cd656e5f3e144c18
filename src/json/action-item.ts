import { visit } from 'unist-util-visit';
import type {
  ActionItem as ActionItemNode,
  Node,
  Owner,
  Reference,
  Timestamp,
} from '../ast/nodes.ts';
import { descriptionText, labelText } from './entry.ts';
import { toPosition } from './position.ts';
import type { ActionItem, Due, Ticket } from './postmortem-document.ts';

/** Tell an action item, with the owners, tickets and the due date that are anywhere in it. */
export function toActionItem(item: ActionItemNode): ActionItem {
  const owners = new Set<string>();
  const tickets = new Map<string, Ticket>();
  let due: Due | null = null;

  visit(item as Node, (node) => {
    const fact = node as Owner | Reference | Timestamp;
    if (fact.type === 'owner') owners.add(fact.value);
    else if (fact.type === 'reference') addTicket(tickets, fact);
    else if (fact.type === 'timestamp' && fact.due) due ??= toDue(fact);
  });

  return {
    text: descriptionText(item.children),
    label: labelText(item.children),
    kind: item.measure,
    owners: [...owners],
    due,
    tickets: [...tickets.values()],
    status: item.status,
    priority: item.priority ?? null,
    type: item.category ?? null,
    position: toPosition(item),
  };
}

/** A ticket that is named twice is told once. */
function addTicket(tickets: Map<string, Ticket>, { url, value }: Reference): void {
  tickets.set(`${value} ${url ?? ''}`, { text: value, url: url ?? null });
}

function toDue({ date, value }: Timestamp): Due {
  return { text: value, date: date?.value ?? null };
}
