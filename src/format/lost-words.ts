import { visit } from 'unist-util-visit';
import type { ActionItem, Node, Postmortem, TimelineEvent } from '../ast/nodes.ts';
import type { FormatOptions } from './options.ts';
import { offsetsOf } from './source-text.ts';

/**
 * The words of a source that are not in the Markdown written from it, as often as they are there.
 *
 * The words of the times of entries are left out: those are written anew. So is what no reader
 * sees: tags of HTML, languages of fences, the numbers of items, the mark in a box.
 */
export function lostWords(
  tree: Postmortem,
  source: string,
  output: string,
  { standardTitles }: FormatOptions = {},
): string[] {
  const left = count(output);
  const lost: string[] = [];
  for (const word of withoutRewritten(tree, source, standardTitles).match(words) ?? []) {
    const known = left.get(word) ?? 0;
    if (known > 0) left.set(word, known - 1);
    else lost.push(word);
  }
  return lost;
}

const words = /[\p{L}\p{M}\p{N}]+/gu;
const unseen =
  /<\/?[a-z][^<>]{0,1000}>|^[ \t>]*(?:`{3,}|~{3,})[^\n\r`]{0,200}$|^[ \t>]{0,200}(?:#{1,6}|[-*+])?[ \t]{0,200}\d{1,9}[.)](?=\s)|\[[xX]\]|^[ \t|]*v[ \t]*$/gm;

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(words) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The source without times, and without titles where these become others. */
function withoutRewritten(tree: Postmortem, source: string, titles = false): string {
  const times: Array<[start: number, end: number]> = [];
  visit(tree as Node, (node) => {
    const title = titles && node.type === 'title' ? offsetsOf(node) : undefined;
    if (title) times.push(title);
    if (node.type !== 'timelineEvent' && node.type !== 'actionItem') return;
    for (const child of (node as ActionItem | TimelineEvent).children) {
      const isTime = child.type === 'timestamp' || child.type === 'interval';
      const place = isTime ? offsetsOf(child) : undefined;
      if (place) times.push(place);
    }
  });
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of times.sort(([a], [b]) => a - b)) {
    parts.push(source.slice(from, start));
    from = Math.max(from, end);
  }
  return [...parts, source.slice(from)].join(' ').replace(unseen, ' ');
}
