import type { Point, Position } from 'unist';
import { location } from 'vfile-location';

/** A document's text, and where its lines are. */
export interface Source {
  readonly text: string;
  /** Point of an offset between 0 and the length of the text. */
  toPoint: (offset: number) => Point;
  toPosition: (start: number, end: number) => Position;
}

/** Index the lines of a document. */
export function createSource(text: string): Source {
  const { toPoint } = location(text);
  return {
    text,
    toPoint: (offset) => toPoint(offset) as Point,
    toPosition: (start, end) => ({ start: toPoint(start) as Point, end: toPoint(end) as Point }),
  };
}

/** Offsets of a node that was parsed. */
export function rangeOf(node: { position?: Position | undefined }): [start: number, end: number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
