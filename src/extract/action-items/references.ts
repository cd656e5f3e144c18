import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Reference } from '../../ast/nodes.ts';
import { nodesIn } from '../../ast/nodes-of.ts';
import { matchesOf } from '../../pattern/matches-of.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { bareReferences, notReferences, trackerUrls } from './trackers.ts';

/**
 * Find the references to tickets, pull requests and commits in a block.
 *
 * @returns
 *   In source order; those in a link carry its URL.
 */
export function referencesIn(block: Nodes | undefined, source: Source): Reference[] {
  if (!block) return [];
  const linked = nodesIn(block, 'link').flatMap((link) => linkReference(link, block, source) ?? []);
  const ranges = linked.map(rangeOf);
  const bare = bareIn(block, source).filter((reference) => {
    const [start, end] = rangeOf(reference);
    return ranges.every(([from, to]) => end <= from || start >= to);
  });
  return [...linked, ...bare].sort((a, b) => rangeOf(a)[0] - rangeOf(b)[0]);
}

/**
 * The text of a link to a tracker, a link whose text is a ticket, or one that
 * is all there is: where it leads to, the item is kept.
 */
function linkReference(link: Link, block: Nodes, source: Source): Reference | undefined {
  const text = toString(link).trim();
  const isTracker = trackerUrls.some((pattern) => pattern.test(link.url));
  const isAll = /^https?:/i.test(link.url) && toString(block).trim() === text;
  if (!isTracker && !isTicket(text) && !isAll) return;
  const [first, last] = [link.children[0], link.children.at(-1)];
  if (!first || !last) return;
  const [start, end] = [rangeOf(first)[0], rangeOf(last)[1]];
  return {
    type: 'reference',
    value: source.text.slice(start, end),
    url: link.url,
    position: source.toPosition(start, end),
  };
}

function isTicket(text: string): boolean {
  return bareReferences.some((pattern) => {
    const match = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(text);
    return match?.[0] === text && !notReferences.test(text);
  });
}

function bareIn(block: Nodes, source: Source): Reference[] {
  const start = rangeOf(block)[0];
  const text = visibleText(block, source);
  const found: Reference[] = [];
  let end = 0;
  const matches = bareReferences.flatMap((pattern) => matchesOf(text, pattern));
  for (const { 0: value, index } of matches.sort((a, b) => a.index - b.index)) {
    if (index < end || notReferences.test(value) || isNumber(text, index)) continue;
    end = index + value.length;
    const reference: Reference = {
      type: 'reference',
      value,
      position: source.toPosition(start + index, start + end),
    };
    if (/^https?:/.test(value)) reference.url = value;
    found.push(reference);
  }
  return found;
}

/** `#1: Alert on …` is the first item, `#1` in it would be a ticket. */
function isNumber(text: string, index: number): boolean {
  return (
    text.slice(0, index).trim() === '' && /^#\d{1,2}[.:)]\s/.test(text.slice(index, index + 5))
  );
}
