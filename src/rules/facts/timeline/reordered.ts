import type { Node, Position } from '../../../ast/nodes.ts';
import type { TextEdit } from '../../define-rule.ts';

/**
 * Put nodes that stand one below the other into another order. What is between them (line ends,
 * indentation, a drawn line) stays where it is.
 *
 * @param order Which of them comes first, second and so on.
 * @returns Undefined where they are not in one list, or would not read the same elsewhere.
 */
export function reordered(
  nodes: readonly Node[],
  order: readonly number[],
  sourceOf: (place: Node | Position) => string,
): TextEdit | undefined {
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position];
  const [start, end] = [first?.start.offset, last?.end.offset];
  const texts = nodes.map((node) => sourceOf(node));
  const gaps = nodes.slice(1).map((node, index) => gapBetween(nodes[index], node, sourceOf));
  if (start === undefined || end === undefined || !texts.every(isMovable)) return undefined;
  if (!gaps.every((gap) => gap !== undefined && between.test(gap))) return undefined;
  if (!areAlike(nodes.map(columnOf)) || !areAlike(texts.map(breakOf))) return undefined;
  const text = order.map((index, at) => (gaps[at - 1] ?? '') + texts[index]).join('');
  return { range: [start, end], text };
}

function gapBetween(
  before: Node | undefined,
  after: Node,
  sourceOf: (place: Position) => string,
): string | undefined {
  const [start, end] = [before?.position?.end, after.position?.start];
  if ((start?.offset ?? 0) >= (end?.offset ?? 0)) return undefined;
  return start && end && sourceOf({ start, end });
}

/** White space, and what is drawn between entries. */
const between = /^[\s\u2500-\u257F|]{1,400}$/u;

/** The numbers of a numbered list stay in their order. */
function isMovable(text: string): boolean {
  return text !== '' && !/^\d{1,9}[.)]\s/.test(text);
}

/** Deeper items belong to another list. */
function columnOf({ position }: Node): number | undefined {
  return position?.start.column;
}

/** The last line of a paragraph has no line break, the others may have. */
function breakOf(text: string): string {
  return /(?:<br\s?\/?>|\\)\s{0,2}$/i.exec(text)?.[0] ?? '';
}

function areAlike(values: readonly unknown[]): boolean {
  return new Set(values).size === 1;
}
