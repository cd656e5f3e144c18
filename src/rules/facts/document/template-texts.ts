import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Node, Postmortem } from '../../../ast/nodes.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { findZone } from '../../../time/index.ts';

/** A block that says something, and what it says, as one line. */
export interface SaidBlock {
  node: Node;
  text: string;
}

/** What the blocks of a template say. */
export interface TemplateTexts {
  blocks: ReadonlySet<string>;
  /** Sentences of blocks in which there is nothing to be filled in. */
  sentences: ReadonlySet<string>;
}

/** What a template says, for documents that may still say the same. */
export const templateTexts = oncePerTree((template): TemplateTexts => {
  const blocks = saidBlocks(template).map(({ text }) => text);
  const plain = blocks.filter((text) => !placeholder.test(text)).flatMap(sentencesOf);
  return { blocks: new Set(blocks), sentences: new Set(plain) };
});

const placeholder = /[[\]{}<>]|\.\.\.|…|\b(?:X{2,8}|Y{2,4}|HH|hh|TBD|TODO)\b/;

/**
 * The paragraphs, cells and values of a document, and its title. Not titles of sections, labels,
 * heads of tables, quotations, lines that are but a link, and notes on the time zone, which stay
 * as they are.
 */
export function saidBlocks(tree: Postmortem): SaidBlock[] {
  const blocks: SaidBlock[] = [];
  visit(tree as Node, (node, index, parent?: Node) => {
    if (skipped.has(node.type) || isHead(node, index, parent)) return SKIP;
    if (!said.has(node.type)) return undefined;
    const isNamed = node.type === 'field';
    const parts = isNamed ? childrenOf(node).slice(1) : childrenOf(node);
    const text = oneLine(toString(parts, { includeHtml: false, includeImageAlt: false }));
    const isSectionTitle = node.type === 'title' && parent !== tree;
    if (!isSectionTitle && isLong(text) && !isKept(parts, text)) blocks.push({ node, text });
    return SKIP;
  });
  return blocks;
}

const skipped: ReadonlySet<string> = new Set(['blockquote', 'code', 'label']);

const said: ReadonlySet<string> = new Set(['field', 'paragraph', 'tableCell', 'title']);

/** Sentences of six words or more. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) /).filter((part) => wordsOf(part) > 5 && !isZoneNote(part));
}

/** White space and quotation marks may differ. */
export function oneLine(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

function isHead(node: Node, index: number | undefined, parent: Node | undefined): boolean {
  return node.type === 'tableRow' && parent?.type === 'table' && index === 0;
}

/** Three words, as `All is well` may be said of two incidents, but `N/A` and `Someone` are less. */
function isLong(text: string): boolean {
  return wordsOf(text) > 2 || ideographs.test(text);
}

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u;

function wordsOf(text: string): number {
  return text.match(/\p{L}[\p{L}\p{N}'-]*/gu)?.length ?? 0;
}

function isKept(parts: readonly Node[], text: string): boolean {
  const isLink = parts.length === 1 && parts[0]?.type === 'link';
  return isLink || /[:：]$/.test(text) || isZoneNote(text);
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}

/** "All times are in UTC" */
function isZoneNote(text: string): boolean {
  return (
    wordsOf(text) < 15 && /\b(?:times?|clocks?|zone)\b/i.test(text) && findZone(text) !== undefined
  );
}
