import type { Link, Paragraph, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ActionItem, Label, Node, Postmortem, Reference, Section } from '../../ast/nodes.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { placeFacts } from '../place-facts.ts';

/**
 * Put the tickets into action items, and into the titles over them, that only their owners know for
 * tickets.
 *
 * @param patterns What is a ticket; a match that is a part of a word is none.
 */
export function markOwnTickets(
  tree: Postmortem,
  patterns: readonly RegExp[],
  source: Source,
): void {
  if (patterns.length === 0) return;
  const words = patterns.map(({ source, flags }) => {
    return new RegExp(`(?<!\\w)(?:${source})(?!\\w)`, `${flags.replace(/[gy]/g, '')}g`);
  });
  visit(tree as Node, (node) => {
    if (node.type === 'section') markTitle(node as Section, words, source);
    if (node.type !== 'actionItem') return;
    visit(node as ActionItem, (inside: Node) => {
      if (inside.type === 'paragraph' || inside.type === 'label') {
        markIn(inside as Paragraph | Label, words, source);
      }
    });
  });
}

/** The title over items may name the ticket of all of them. */
function markTitle({ children }: Section, patterns: readonly RegExp[], source: Source): void {
  const [title] = children;
  if (children.some(({ type }) => type === 'actionItem')) markIn(title, patterns, source);
}

function markIn(
  parent: { children: PhrasingContent[] } & Node,
  patterns: readonly RegExp[],
  source: Source,
): void {
  const text = visibleText(parent as Paragraph, source);
  const start = rangeOf(parent)[0];
  const found: Reference[] = [];
  let end = 0;
  const matches = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  for (const { 0: value, index } of matches.sort((a, b) => a.index - b.index)) {
    if (value === '' || index < end) continue;
    end = index + value.length;
    found.push({
      type: 'reference',
      value,
      position: source.toPosition(start + index, start + end),
    });
  }
  if (found.length === 0) return;
  parent.children = placeFacts(parent.children, found, source);
  visit(parent as Paragraph, 'link', addUrl);
}

/** A ticket that is a link leads to where it is. */
function addUrl({ children, url }: Link): void {
  for (const child of children as Array<PhrasingContent | Reference>) {
    if (child.type === 'reference') child.url ??= url;
  }
}
