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
 * Places are exact where the text is written as it reads, its continued lines
 * all as deep as the last; behind a character reference they are as near as the
 * tree tells, and always on the right line.
 */
export function linesOf({ position, value }: Text): TextLine[] {
  const [start, end] = [position?.start, position?.end];
  const lines = value.split(lineEnding);
  const indent = lines.length > 1 ? (end?.column ?? 1) - 1 - (lines.at(-1)?.length ?? 0) : 0;
  const isExact =
    (end?.offset ?? 0) - (start?.offset ?? 0) === value.length + indent * (lines.length - 1);
  let behind = 0;

  return lines.map((line, index) => {
    const first = behind;
    behind += line.length + 1 + (isExact ? indent : 0);
    return {
      value: line,
      placeOf: (from, to) => position && { start: pointAt(from), end: pointAt(to) },
    };

    function pointAt(at: number) {
      return {
        line: (start?.line ?? 1) + index,
        column: (index === 0 ? (start?.column ?? 1) : 1 + (isExact ? indent : 0)) + at,
        ...(isExact && { offset: (start?.offset ?? 0) + first + at }),
      };
    }
  });
}

/** Of CR LF the CR stays, so that each is one character. */
const lineEnding = /\r(?!\n)|\n/;
