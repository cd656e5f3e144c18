import type { Nodes } from 'mdast';
import type { Node } from 'unist';
import { blank } from './blank.ts';
import { rangeOf, type Source } from './source.ts';

/**
 * The text of a node as its reader sees it, with every character at its place.
 *
 * Markup (`**`, link targets, tags, escapes, markers of containers) becomes
 * spaces, so an index into the result plus the start of the node is an offset
 * into the source, and nothing has to be mapped back:
 *
 * ```text
 * **10:00 AM:** see [log](http://x.io)
 *   10:00 AM:   see  log
 * ```
 *
 * @returns
 *   Text as long as the source of the node, with its line endings.
 */
export function visibleText(node: Nodes, source: Source): string {
  const [start, end] = rangeOf(node);
  return visibleRange([node], start, end, source);
}

/** As `visibleText`, for the part of the source from `start` to `end`, in which `nodes` are. */
export function visibleRange(
  nodes: readonly Nodes[],
  start: number,
  end: number,
  source: Source,
): string {
  const pieces: string[] = [];
  let at = start;

  for (const node of nodes) show(node);
  pieces.push(blank(source.text.slice(at, end)));
  return pieces.join('');

  function show(literal: Node): void {
    if ('children' in literal) for (const child of literal.children as Node[]) show(child);
    if (!('value' in literal)) return;
    const [from, to] = rangeOf(literal);
    const [low, high] = [Math.max(from, at), Math.min(to, end)];
    if (low >= high) return;
    pieces.push(blank(source.text.slice(at, low)), unmark(source.text.slice(low, high), literal));
    at = high;
  }
}

/** What a container puts before each further line of a text. */
const linePrefix = /(?<=[\r\n])[ \t]*(?:>[ \t]?){1,100}/g;
const escape = /\\(?=[!-/:-@[-`{-~])/g;
/** `:eye:`, which sites show as an emoji. */
const emojiCode = /(?<![\w:]):[a-z][a-z0-9_+-]{1,40}:(?!\d)/gi;
/** `<br>` ends a line as a line ending does. */
const lineBreak = /^<br[ \t]*\/?>$/i;
const space = /&(?:nbsp|emsp|ensp|thinsp|#160|#32|#xA0);/gi;

function unmark(text: string, { type }: Node): string {
  if (type === 'html') return lineBreak.test(text) ? `${blank(text.slice(1))}\n` : blank(text);
  const shown = text.replace(linePrefix, blank);
  if (type === 'inlineCode') return shown.replaceAll('`', ' ');
  if (type !== 'text') return shown;
  return shown.replace(escape, ' ').replace(space, blank).replace(emojiCode, blank);
}
