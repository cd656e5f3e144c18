import type { Point as UnistPoint } from 'unist';
import type { Node } from '../ast/nodes.ts';
import type { Point, Position } from './postmortem-document.ts';

/**
 * Tell where a node is.
 *
 * @returns The start of the source for a node that was not parsed: the document has a position
 *   for everything, so that its readers need not ask.
 */
export function toPosition({ position }: Node): Position {
  return { start: toPoint(position?.start), end: toPoint(position?.end) };
}

function toPoint({ line, column, offset = 0 }: UnistPoint = { line: 1, column: 1 }): Point {
  return { line, column, offset };
}
