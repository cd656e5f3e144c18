import type { MarkName } from '../marks.ts';
import { textWidth } from './text-width.ts';

/** What a shape is for, which tells its color. */
export type Role = 'ground' | 'panel' | 'text' | 'muted' | 'line' | MarkName;

/** A line of text. `x` is where it starts or, with the anchor `end`, where it ends. */
export interface Text {
  shape: 'text';
  x: number;
  /** Of the base line. */
  y: number;
  size: number;
  role: Role;
  text: string;
  anchor?: 'end' | 'middle';
  bold?: boolean;
  /** How many characters at the beginning stand out. */
  lead?: number;
}

export interface Rectangle {
  shape: 'rectangle';
  x: number;
  y: number;
  width: number;
  height: number;
  role: Role;
  radius?: number;
}

export interface Line {
  shape: 'line';
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  role: Role;
  width: number;
}

export interface Dot {
  shape: 'dot';
  x: number;
  y: number;
  radius: number;
  role: Role;
  hollow?: boolean;
}

export type Shape = Text | Rectangle | Line | Dot;

/** Shapes under each other, and how high they are together. */
export interface Block {
  height: number;
  shapes: Shape[];
}

/** Where something is, from its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The room that a line of text takes at most. */
export function boxOf({ text, x, y, size, anchor, bold, lead = 0 }: Text): Box {
  const width =
    textWidth(text.slice(0, lead), size, true) + textWidth(text.slice(lead), size, bold);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - size, width, height: size * 1.25 };
}

/** The same shapes, further down. */
export function movedDown(shapes: readonly Shape[], by: number): Shape[] {
  return shapes.map((shape) => {
    if (shape.shape !== 'line') return { ...shape, y: shape.y + by };
    const [from, to] = [shape.from, shape.to].map(([x, y]) => [x, y + by] as const);
    return { ...shape, from: from as Line['from'], to: to as Line['to'] };
  });
}
