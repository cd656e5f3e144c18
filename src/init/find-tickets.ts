import { toString } from 'mdast-util-to-string';
import type { ActionItem, Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';

/** A way in which tickets are written. */
export interface Ticket {
  /** Regular expression of all of them. */
  pattern: string;
  example: string;
}

/** `CHG0031337`, `OPS_123`: letters and a number. Those with `-` are known anyway. */
const ticket = /(?<![\w-])(?<prefix>[A-Z]{2,10}_?)(?<digits>\d{3,12})(?![\w-])/g;

/** Standards, protocols and encodings. */
const noTickets = /^(?:AES|CP|EC|HTTP|IEEE|IPV|ISO|RFC|RSA|SHA|SSL|TLS|UTC|UTF|WIN)$/;

/** Fewer may be by chance. */
const fewest = 2;

/** Find the tickets that action items name and pm-lint does not know for any. */
export function findTickets(trees: readonly Postmortem[]): Ticket[] {
  const found = new Map<string, Set<string>>();
  for (const tree of trees) {
    const known = nodesOf(tree, 'reference').map(({ node }) => node.value);
    for (const { node } of nodesOf(tree, 'actionItem')) {
      for (const { 0: text, groups } of textOf(node).matchAll(ticket)) {
        const prefix = groups?.prefix ?? '';
        if (noTickets.test(prefix) || known.includes(text)) continue;
        found.set(prefix, (found.get(prefix) ?? new Set()).add(text));
      }
    }
  }
  return [...found]
    .filter(([, tickets]) => tickets.size >= fewest)
    .map(([prefix, tickets]) => toTicket(prefix, [...tickets]));
}

/** Labels and owners are parted from the words beside them. */
function textOf({ children }: ActionItem): string {
  return children.map((child) => toString(child)).join(' ');
}

/** Numbers that are all as long as each other are meant to be. */
function toTicket(prefix: string, tickets: readonly string[]): Ticket {
  const [example = ''] = tickets;
  const isFixed = tickets.every(({ length }) => length === example.length);
  const digits = isFixed ? `\\d{${example.length - prefix.length}}` : '\\d+';
  return { pattern: `${prefix}${digits}`, example };
}
