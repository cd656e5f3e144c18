import { isDeepStrictEqual } from 'node:util';
import type { Node } from 'unist';
import type { ActionItem } from '../../src/index.ts';
import type { Property } from './positions.ts';
import { childrenOf, nodesOf, placeOf, rangeOf } from './tree-walk.ts';

/** The tree is JSON, and no part of it is in it twice. */
export const treeIsJson: Property = (tree) => {
  const faults = isDeepStrictEqual(JSON.parse(JSON.stringify(tree)), tree)
    ? []
    : notJson(tree, tree.type);
  const seen = new Set<object>();
  for (const { node } of nodesOf(tree)) {
    const parts = 'children' in node ? [node, node.children as object] : [node];
    if (parts.some((part) => seen.has(part))) faults.push(`${placeOf(node)} is shared`);
    for (const part of parts) seen.add(part);
  }
  return faults;
};

function notJson(value: unknown, path: string): string[] {
  if (value === undefined) return [`${path} is undefined`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notJson(inner, `${path}.${key}`));
}

/** Each line with anything on it is at least in part in a node besides the root and the sections. */
export const linesAreKept: Property = (tree, text) => {
  const kept = coverOf(tree, text, ({ type }) => type !== 'postmortem' && type !== 'section');
  return [...withoutDecoration(text).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    if (isMarkup.test(line) || kept.subarray(index, index + line.length).includes(1)) return [];
    return [`line ${lineOf(text, index)} is lost: ${JSON.stringify(line)}`];
  });
};

/** A text without what is only there to look at: tags, entities, codes of emoji, fences, arrows. */
function withoutDecoration(text: string): string {
  return text.replace(decoration, (found) => found.replace(/[^\r\n]/g, ' '));
}

const decoration =
  /<[/!]?[a-z][^<>]*>|&[a-z]+;|:[a-z][a-z0-9_+-]*:|(?<=(?:^|\n)[\s>]*(?:`{3}|~~~))[^\r\n]*|^[ \t|]*v[ \t]*$/gim;

/** Drawn lines, thematic breaks, delimiter rows of tables, fences; behind the marks of a quote. */
const isMarkup = /^[\s>]*(?:[\s|+v^=_*:\u2190-\u21FF\u2500-\u257F\u25A0-\u25FF-]*|[`~]{3,}\s*)$/u;

/** Each word is in a node that holds nothing smaller. */
export const wordsAreKept: Property = (tree, text) => {
  const isWhole = (node: Node) => childrenOf(node).length === 0 || hasWords.has(node.type);
  const kept = coverOf(tree, text, isWhole);
  return [...withoutDecoration(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(
    ({ 0: word, index }) => {
      const isKept = !kept.subarray(index, index + word.length).includes(0);
      const isLabel = titleLabel.test(text.slice(lineStart(text, index)));
      if (isKept || isLabel || isMarker(text, word, index) || isTold(tree, text, index)) return [];
      return [`line ${lineOf(text, index)} lost ${JSON.stringify(word)}`];
    },
  );
};

/** "Project Title:", in front of the title of a document: it is the node's type that tells it. */
const titleLabel = /^[\s\uFEFF#]*(?:[\p{L}-]{1,20} )?title\s?:/iu;

/** Nodes with words that are no child of theirs: a URL, an identifier, the "to" of a range. */
const hasWords: ReadonlySet<string> = new Set([
  'definition',
  'footnoteDefinition',
  'interval',
  'link',
  'linkReference',
]);

/** The number of an item or title, and the mark in its box. */
function isMarker(text: string, word: string, index: number): boolean {
  const line = text.slice(lineStart(text, index), index);
  const after = text.slice(index + word.length);
  if (/^\d+$/.test(word) && /^ ?[.,):]/.test(after) && /^[\s>#*+\uFEFF-]*$/.test(line)) return true;
  return /^x$/i.test(word) && line.endsWith('[') && after.startsWith(']');
}

/** Whether a cell of an action item is told by a field of it: its priority, category or status. */
function isTold(tree: Node, text: string, index: number): boolean {
  const item = nodesOf(tree).find(({ node }) => {
    const [start, end] = rangeOf(node) ?? [0, 0];
    return node.type === 'actionItem' && start <= index && index < end;
  })?.node as ActionItem | undefined;
  const [before = ''] = /[^|\r\n]*$/.exec(text.slice(0, index)) ?? [];
  const [after = ''] = /^[^|\r\n]*/.exec(text.slice(index)) ?? [];
  const cell = (before + after).trim();
  if (!item) return false;
  const isStatus = item.status !== 'unknown' && cell.split(/\s+/).length <= 3;
  return cell === item.priority || cell === item.category || isStatus;
}

/** A 1 for each character of a text that is in a node which a test accepts. */
function coverOf(tree: Node, text: string, test: (node: Node) => boolean): Uint8Array {
  const cover = new Uint8Array(text.length);
  for (const { node } of nodesOf(tree)) {
    const range = test(node) && rangeOf(node);
    if (range) cover.fill(1, ...range);
  }
  return cover;
}

function lineStart(text: string, index: number): number {
  return Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1)) + 1;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}
