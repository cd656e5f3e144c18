import type { Node, Position } from '../../../ast/nodes.ts';
import { lastPieceAt, type Piece, type Writing } from './writings.ts';

/** Where a part of a text is written. */
export interface Part {
  place: Node | Position;
  /** Its offsets in the source, where they are known. */
  range?: [start: number, end: number];
}

/**
 * Where a part of a text is written: exactly, if the source says it as the text does or only
 * escapes it (`ghp\_1`), else the node that it is in.
 */
export function placeOfPart(
  writing: Writing,
  [start, end]: readonly [number, number],
  sourceOf: (node: Node) => string,
): Part | undefined {
  const places = piecesBetween(writing, start, end).map((piece) => {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.value.length);
    const part = writing.text.slice(from, to);
    return placeIn(piece, layoutOf(piece, sourceOf), [from - piece.start, part]);
  });
  const [first] = places;
  const last = places.at(-1);
  if (!first || first === last) return first;
  // Between two pieces is markup, which an edit would break.
  const [left, right] = [positionOf(first.place), positionOf(last?.place ?? first.place)];
  return { place: left && right ? { start: left.start, end: right.end } : first.place };
}

function piecesBetween(writing: Writing, start: number, end: number): Piece[] {
  const [first, last] = [lastPieceAt(writing, start), lastPieceAt(writing, end - 1)];
  return writing.pieces
    .slice(Math.max(first, 0), last + 1)
    .filter((piece) => piece.start + piece.value.length > start);
}

function positionOf(place: Node | Position): Position | undefined {
  return 'type' in place ? place.position : place;
}

/** How the lines of a value and those of its source lie to each other. */
interface Layout {
  source: string;
  /** Where the lines begin. */
  sourceLines: number[];
  valueLines: number[];
  /** How many lines the source has before the value: that of a fence. */
  before: number;
  /** Whether the source says all as the value does. */
  isVerbatim: boolean;
}

const layouts = new WeakMap<Piece, Layout>();

/** A log of many lines may have a finding on each, so lines are counted once. */
function layoutOf(piece: Piece, sourceOf: (node: Node) => string): Layout {
  const known = layouts.get(piece);
  if (known) return known;
  const { node, value } = piece;
  const source = sourceOf(node);
  const [sourceLines, valueLines] = [lineStarts(source), lineStarts(value)];
  const isFenced = node.type === 'code' || node.type === 'yaml' || (node.type as string) === 'toml';
  const before = isFenced && sourceLines.length > valueLines.length ? 1 : 0;
  const isVerbatim = source === value;
  const layout = { source, sourceLines, valueLines, before, isVerbatim };
  layouts.set(piece, layout);
  return layout;
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
}

function placeIn(piece: Piece, layout: Layout, [begin, whole]: [number, string]): Part {
  const { position } = piece.node;
  // A line that it has nothing of does not tell where it is.
  const [lead = ''] = /^[\r\n]*/.exec(whole) ?? [];
  const [at, part] = [begin + lead.length, whole.replace(aroundLines, '')];
  if (part === '') return { place: piece.node };
  const lines = part.split(/\r\n|\r|\n/);
  const last = part.length - (lines.at(-1)?.length ?? 0);
  const from = find(piece, layout, [at, lines[0] ?? '']);
  const to = lines.length > 1 ? find(piece, layout, [at + last, part.slice(last)]) : from;
  if (!from || !to || !position) return { place: piece.node };
  const [start, end] = [from[0], to[1]].map((offset) => pointAt(position, layout, offset));
  return start && end
    ? { place: { start, end }, range: [start.offset, end.offset] }
    : { place: piece.node };
}

const aroundLines = /^[\r\n]{1,1000}|[\r\n]{1,1000}$/g;

/** The same occurrence as on the line of the value; of what a link leads to, the last. */
function find(
  { value, isTarget, node }: Piece,
  { source, sourceLines, valueLines, before, isVerbatim }: Layout,
  [at, part]: [number, string],
): [start: number, end: number] | undefined {
  if (isVerbatim) return [at, at + part.length];
  const line = lineAt(valueLines, at);
  const wholeSource = isTarget || node.type === 'inlineCode';
  const start = wholeSource ? 0 : sourceLines[line + before];
  if (start === undefined) return undefined;
  const end = wholeSource ? source.length : (sourceLines[line + before + 1] ?? source.length);
  const wanted = isTarget
    ? Number.POSITIVE_INFINITY
    : occurrences(part, value.slice(valueLines[line], at));

  let found: [number, number] | undefined;
  let index = 0;
  for (const match of source.slice(start, end).matchAll(escaped(part))) {
    found = [start + match.index, start + match.index + match[0].length];
    if (index === wanted) break;
    index += 1;
  }
  return found;
}

/** The last line that begins at or before an index. */
function lineAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function occurrences(part: string, text: string): number {
  if (part === '') return 0;
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

/** Punctuation may have a backslash in front. */
function escaped(part: string): RegExp {
  return new RegExp(part.replaceAll(/[!-/:-@[-`{-~]/g, '\\\\?\\$&'), 'g');
}

function pointAt({ start }: Position, { sourceLines }: Layout, at: number) {
  const line = lineAt(sourceLines, at);
  const column = at - (sourceLines[line] ?? 0) + (line === 0 ? start.column : 1);
  return { line: start.line + line, column, offset: (start.offset ?? 0) + at };
}
