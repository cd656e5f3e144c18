import type { Node, Position } from '../ast/nodes.ts';

/** The text that a tree was read from. Nodes know their place in it. */
export interface SourceText {
  text: string;
  /** The text between two offsets, its line endings `\n`. */
  slice: (start: number, end: number) => string;
  /** What is written at the place of a node; nothing for one that is written nowhere. */
  at: (node: Node) => string;
  /** Offset at which the line begins that an offset is in. */
  lineStart: (offset: number) => number;
  /** Offset at which that line ends, before its line ending. */
  lineEnd: (offset: number) => number;
}

export function createSourceText(text: string): SourceText {
  const slice = (start: number, end: number) => text.slice(start, end).replace(/\r\n?/g, '\n');
  return {
    text,
    slice,
    at({ position }) {
      return position ? slice(...offsets(position)) : '';
    },
    lineStart(offset) {
      const before = Math.max(
        text.lastIndexOf('\n', offset - 1),
        text.lastIndexOf('\r', offset - 1),
      );
      return offset === 0 ? 0 : before + 1;
    },
    lineEnd(offset) {
      const found = text.slice(offset).search(/[\r\n]/);
      return found < 0 ? text.length : offset + found;
    },
  };
}

/** Start and end of a place. */
export function offsets({ start, end }: Position): [start: number, end: number] {
  return [start.offset ?? 0, end.offset ?? 0];
}

/** Start and end of a node, where it is written anywhere. */
export function offsetsOf({ position }: Node): [start: number, end: number] | undefined {
  return position && offsets(position);
}

/** Whether there is a letter or a digit. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
