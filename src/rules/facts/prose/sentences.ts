import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Interval, Node, Position, Section, SectionKind } from '../../../ast/nodes.ts';
import { oncePerTree } from '../../../ast/once-per-tree.ts';
import { sentences } from '../../../ast/sentences.ts';
import { linesOf, type TextLine } from '../../../ast/text-lines.ts';

/** A sentence of prose. */
export interface Sentence {
  /** As it reads, on one line, with `opaque` for what is no prose. */
  text: string;
  /** The paragraph, title, field, label or cell that it stands in. */
  block: Node;
  /** What the block is in, from the root down. */
  ancestors: readonly Node[];
  /** What the sections around it are about, from the outermost in. */
  kinds: readonly SectionKind[];
  /** Where a part of it stands. */
  placeOf: (start: number, end: number) => Position | undefined;
}

/** Stands in a sentence for code, an image, an address or struck words, once or several times. */
export const opaque = '\u{fffc}';

/**
 * All that the document says in prose, by sentence and in its order.
 *
 * Code, block quotes, HTML, front matter that is not understood and the targets of links are passed
 * over. A field reads as `Name: value`; each cell of a table is prose of its own.
 */
export const sentencesOf = oncePerTree((tree): readonly Sentence[] => sentencesIn(tree, []));

function sentencesIn(node: Node, ancestors: readonly Node[]): Sentence[] {
  if (passedOver.has(node.type)) return [];
  if (blocks.has(node.type)) return inBlock(node, ancestors);
  const around = [...ancestors, node];
  const children = 'children' in node ? (node.children as Node[]) : [];
  return children.flatMap((child) => sentencesIn(child, around));
}

/** A part of a sentence for a message: on one line, without backticks. */
export function quote(text: string, length = 80): string {
  const words = text
    .replaceAll(/\u{fffc}+/gu, '…')
    .replaceAll('`', "'")
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= length) return words;
  const cut = words.lastIndexOf(' ', length);
  return `${words.slice(0, cut > length / 2 ? cut : length)}…`;
}

/**
 * The same text with `opaque` for each character between quotation marks.
 *
 * @param longer Leave what is no longer than this: a word in quotation marks is the writer's.
 */
export function withoutQuotations(text: string, longer = 0): string {
  return text.replace(quotation, (all) => (all.length > longer + 2 ? mask(all) : all));
}

function mask(text: string): string {
  return opaque.repeat(text.length);
}

const quotation =
  /"[^"]{1,400}"|“[^”]{1,400}”|«[^»]{1,400}»|„[^“”]{1,400}[“”]|「[^」]{1,400}」|『[^』]{1,400}』/g;

const address = /\b(?:https?:\/\/|www\.)[^\s<>"]{0,1000}[^\s<>"'.,;:!?)\]]/gi;

const blocks: ReadonlySet<string> = new Set([
  ...['field', 'heading', 'label', 'paragraph', 'tableCell', 'title'],
]);

const passedOver: ReadonlySet<string> = new Set(['blockquote', 'code', 'html', 'toml', 'yaml']);

/** A line of the text of a block, and where it begins in that. */
interface Piece extends TextLine {
  start: number;
}

function inBlock(block: Node, ancestors: readonly Node[]): Sentence[] {
  const pieces = piecesOf(block);
  const written = pieces.map(({ value }) => value).join('');
  const text = written.replace(address, mask);
  const kinds = ancestors.flatMap((node) =>
    node.type === 'section' ? (node as Section).kinds : [],
  );
  return sentences(text).map(({ start, end }) => ({
    text: text.slice(start, end).replaceAll('\n', ' '),
    block,
    ancestors,
    kinds,
    placeOf: (from, to) => placeIn(pieces, start + from, start + to),
  }));
}

function piecesOf(block: Node): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  for (const { value, placeOf } of linesIn(block)) {
    pieces.push({ value, placeOf, start: length });
    length += value.length;
  }
  return pieces;
}

/** A break ends a sentence, as Unicode's line separator does. */
function linesIn(node: Node): TextLine[] {
  if (node.type === 'break' || isLineBreak(node)) return [standIn('\u2028', node)];
  if (opaqueTypes.has(node.type) || isAddress(node)) return [standIn(opaque, node)];
  if (node.type === 'interval') {
    return asWritten({ ...node, value: textOfInterval(node as Interval) } as Literal);
  }
  if ('value' in node) return node.type === 'html' ? [] : asWritten(node as Literal);
  const lines = 'children' in node ? (node.children as Node[]).flatMap(linesIn) : [];
  return node.type === 'label' ? [...lines, { value: ': ', placeOf: () => undefined }] : lines;
}

interface Literal extends Node {
  value: string;
}

/** Each with the line ending behind it. */
function asWritten(node: Literal): TextLine[] {
  const lines = linesOf(node as Text);
  return lines.map(({ value, placeOf }, index) => ({
    value: index < lines.length - 1 ? `${value.replace(/\r$/, '')}\n` : value,
    placeOf,
  }));
}

function standIn(value: string, { position }: Node): TextLine {
  return { value, placeOf: () => position };
}

/** What is between its ends is in no node. */
function textOfInterval({ children: [start, end], separator = ' - ' }: Interval): string {
  return start.value + (end ? separator + end.value : '');
}

const opaqueTypes: ReadonlySet<string> = new Set([
  ...['delete', 'image', 'imageReference', 'inlineCode'],
]);

function isLineBreak(node: Node): boolean {
  return node.type === 'html' && /^<br\b/i.test((node as Literal).value);
}

/** A link whose text is its target. */
function isAddress(node: Node): boolean {
  return node.type === 'link' && /^(?:https?:|www\.|mailto:)/i.test(toString(node));
}

function placeIn(pieces: readonly Piece[], start: number, end: number): Position | undefined {
  const [first, last] = [pieceThatHolds(pieces, start), pieceThatHolds(pieces, end - 1)];
  const from = first?.placeOf(start - first.start, start - first.start + 1);
  const to = last?.placeOf(end - last.start - 1, end - last.start);
  return from && to && { start: from.start, end: to.end };
}

/** By binary search: a paragraph may have thousands of lines, and a finding on each. */
function pieceThatHolds(pieces: readonly Piece[], at: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, value } = pieces[middle] as Piece;
    if (start + value.length > at) high = middle;
    else low = middle + 1;
  }
  return pieces[low];
}
