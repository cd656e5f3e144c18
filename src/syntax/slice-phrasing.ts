import type {
  Delete,
  Emphasis,
  InlineCode,
  Link,
  LinkReference,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { decodeString } from 'micromark-util-decode-string';
import type { Node } from 'unist';
import { rangeOf, type Source } from './source.ts';

/**
 * Cut the part of some prose that is between two offsets.
 *
 * Nodes outside are left out, text, code and marked-up spans that cross an end
 * are cut there. What cannot be cut (images, HTML) is kept whole where it starts.
 * What loses nothing but its markers is kept whole too, so a node may begin
 * before `start` by its markup.
 *
 * @returns
 *   New nodes where something was cut, the given ones elsewhere.
 */
export function slicePhrasing(
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
  source: Source,
): PhrasingContent[] {
  return nodesBetween(nodes, start, end).flatMap((node) => {
    const [from, to] = rangeOf(node);
    if (from >= start && to <= end) return [node];
    if (node.type === 'text') return sliceText(Math.max(from, start), Math.min(to, end), source);
    if ('children' in node) return sliceParent(node as PhrasingParent, start, end, source);
    if (node.type === 'inlineCode') return sliceCode(node, start, end, source);
    return node.type !== 'break' && from >= start ? [node] : [];
  });
}

function sliceCode(node: InlineCode, start: number, end: number, source: Source): InlineCode[] {
  const [from, to] = rangeOf(node);
  const marker = Math.floor((to - from - node.value.length) / 2);
  const [first, last] = [from + marker, to - marker];
  if (start <= first && end >= last) return [node];
  const [low, high] = [Math.max(first, start), Math.min(last, end)];
  const value = source.text.slice(low, Math.max(low, high)).replace(lineEnding, ' ');
  if (value.trim() === '') return [];
  return [{ type: 'inlineCode', value, position: source.toPosition(low, high) }];
}

/** The nodes that have some source between two offsets. By binary search: lines ask for theirs. */
export function nodesBetween<Content extends Node>(
  nodes: readonly Content[],
  start: number,
  end: number,
): Content[] {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rangeOf(nodes[middle] as Content)[1] <= start) low = middle + 1;
    else high = middle;
  }
  const found: Content[] = [];
  for (let index = low; index < nodes.length; index++) {
    const node = nodes[index] as Content;
    if (rangeOf(node)[0] >= end) break;
    found.push(node);
  }
  return found;
}

/** As `slicePhrasing`, as a paragraph without white space around it, if there is any prose. */
export function sliceParagraph(
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
  source: Source,
): Paragraph | undefined {
  const text = source.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const to = start + text.trimEnd().length;
  if (from >= to) return;
  const children = slicePhrasing(nodes, from, to, source);
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return;
  const position = source.toPosition(
    Math.min(from, rangeOf(first)[0]),
    Math.max(to, rangeOf(last)[1]),
  );
  return { type: 'paragraph', children, position };
}

/** The text between two offsets, its lines joined as mdast joins them. */
export function sliceText(start: number, end: number, source: Source): Text[] {
  if (start >= end) return [];
  const value = decodeString(source.text.slice(start, end).replace(lineEnding, '\n'));
  return [{ type: 'text', value, position: source.toPosition(start, end) }];
}

/** A line ending with the white space and the markers of block quotes around it. */
const lineEnding = /[ \t]{0,1000}(?:\r\n|\r|\n)(?:[ \t]|>[ \t]?){0,1000}/g;

type PhrasingParent = Delete | Emphasis | Link | LinkReference | Strong;

function sliceParent(
  node: PhrasingParent,
  start: number,
  end: number,
  source: Source,
): PhrasingContent[] {
  const children = slicePhrasing(node.children, start, end, source);
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last || toString(children).trim() === '') return [];
  // Nothing but its markers was outside: a link keeps its target, bold its stars.
  if (children.length === node.children.length && first === node.children[0]) {
    if (last === node.children.at(-1)) return [node];
  }
  const position = source.toPosition(rangeOf(first)[0], rangeOf(last)[1]);
  return [{ ...node, children, position }];
}
