import type { Text } from 'mdast';
import type { Position } from './nodes.ts';

/** A line of a text, and how to tell where a part of it stands. */
export interface TextLine {
  value: string;
  placeOf: (start: number, end: number) => Position | undefined;
}

/**
 * The lines of a text.
 *
 * Places are exact where the text is written as it reads; behind a character
 * reference or the indentation of a continued line they are as near as the tree
 * tells, and always on the right line.
 */
export function linesOf({ position, value }: Text): TextLine[] {
  const [start, end] = [position?.start, position?.end];
  const isExact = (end?.offset ?? 0) - (start?.offset ?? 0) === value.length;
  let behind = 0;

  return value.split('\n').map((line, index) => {
    const first = behind;
    behind += line.length + 1;
    return {
      value: line,
      placeOf: (from, to) => position && { start: pointAt(from), end: pointAt(to) },
    };

    function pointAt(at: number) {
      return {
        line: (start?.line ?? 1) + index,
        column: (index === 0 ? (start?.column ?? 1) : 1) + at,
        ...(isExact && { offset: (start?.offset ?? 0) + first + at }),
      };
    }
  });
}
