import type { Definition, Image, Link } from 'mdast';
import type { ActionItem, Interval, Node, Postmortem, TimelineEvent } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';

/** Characters that stand together, in prose or wherever else: a block, some code, the URL of a link. */
export interface Writing {
  text: string;
  /** Prose, or characters that are meant as they stand: code, URLs, HTML, front matter. */
  kind: 'prose' | 'verbatim';
  /** What the text is put together from, in order. */
  pieces: Piece[];
}

/** What a node adds to a text. */
export interface Piece {
  node: Node;
  value: string;
  /** Where it begins in the text. */
  start: number;
  /** Whether it is behind what else the node says, as the URL of a link is. */
  isTarget?: true;
}

/**
 * All that is written in a document, whether a reader sees it or not.
 *
 * The text of a block is joined over its markup, so that what is half in bold is still one text;
 * its pieces tell where in the tree a part of it is.
 */
export const writingsOf = oncePerTree((tree): readonly Writing[] => [
  ...blocks(tree),
  ...verbatim(tree),
  ...targets(tree),
]);

const blockTypes = ['title', 'heading', 'paragraph', 'tableRow', 'field'] as const;

function blocks(tree: Postmortem): Writing[] {
  const plain = blockTypes.flatMap((type) => nodesOf(tree, type)).map(({ node }) => [node as Node]);
  return [...plain, ...labelled(tree)].map((nodes) => {
    const writing: Writing = { text: '', kind: 'prose', pieces: [] };
    for (const node of nodes) {
      if (writing.text) writing.text += afterLabel(writing.text);
      addAll(node, writing);
    }
    return writing;
  });
}

/** Labels of entries and items, each with the block behind it, which is a text of its own too. */
function labelled(tree: Postmortem): Node[][] {
  return nodesOf(tree, 'label').flatMap(({ node, ancestors }) => {
    const parent = ancestors.at(-1);
    if (parent?.type !== 'timelineEvent' && parent?.type !== 'actionItem') return [];
    const { children } = parent as TimelineEvent | ActionItem;
    const description = children.find((child) => child.type === 'description');
    return [[node, ...(description?.children.slice(0, 1) ?? [])]];
  });
}

/** What is between the ends of a range, the label and its value, or two cells is in no node. */
function addAll(node: Node, writing: Writing): void {
  if ('value' in node) add(node, String(node.value), writing);
  if (node.type === 'break') writing.text += '\n';
  if (!('children' in node)) return;
  for (const [index, child] of (node.children as Node[]).entries()) {
    if (index > 0) writing.text += between(node, index, writing.text);
    addAll(child, writing);
  }
}

function between(parent: Node, index: number, before: string): string {
  if (parent.type === 'tableRow') return ' | ';
  if (parent.type === 'interval') return (parent as Interval).separator ?? ' - ';
  return parent.type === 'field' && index === 1 ? afterLabel(before) : '';
}

function afterLabel(label: string): string {
  return /[:：]\s{0,4}$/.test(label) ? ' ' : ': ';
}

/** Tags are a writing of their own; `<br>` ends a line. */
function add(node: Node, value: string, writing: Writing): void {
  if (node.type === 'html') {
    if (/^<br\b/i.test(value)) writing.text += '\n';
    return;
  }
  writing.pieces.push({ node, value, start: writing.text.length });
  writing.text += value;
}

function verbatim(tree: Postmortem): Writing[] {
  // `toml` is no node of mdast itself, and is as `yaml` is.
  const matter = [...nodesOf(tree, 'yaml'), ...nodesOf(tree, 'toml' as 'yaml')];
  return [...nodesOf(tree, 'code'), ...nodesOf(tree, 'html'), ...matter].map(({ node }) =>
    single(node as Node, node.value),
  );
}

/** What a link or an image leads to, and what it is called when it is pointed at. */
function targets(tree: Postmortem): Writing[] {
  const nodes: Array<Link | Image | Definition> = [
    ...nodesOf(tree, 'link').map(({ node }) => node),
    ...nodesOf(tree, 'definition').map(({ node }) => node),
    ...nodesOf(tree, 'image').map(({ node }) => node),
  ];
  return nodes.flatMap((node) => {
    const texts = [node.url, node.title, node.type === 'image' ? node.alt : undefined];
    return texts.flatMap((text) => (text ? [single(node as Node, text, true)] : []));
  });
}

/**
 * Index of the last piece that begins at or before a place in the text, or -1. A paragraph may have
 * thousands of pieces and of findings.
 */
export function lastPieceAt({ pieces }: Writing, at: number): number {
  let [low, high] = [-1, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle] as Piece).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function single(node: Node, value: string, isTarget = false): Writing {
  const piece: Piece = { node, value, start: 0, ...(isTarget && { isTarget }) };
  return { text: value, kind: 'verbatim', pieces: [piece] };
}
