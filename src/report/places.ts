import { location } from 'vfile-location';

/** Line and column, from 1; columns in UTF-16 units. */
export interface Point {
  line: number;
  column: number;
}

/** The lines of a text, and where an offset is in them. */
export interface Places {
  lines: string[];
  pointAt: (offset: number) => Point;
}

export function createPlaces(source: string): Places {
  const { toPoint } = location(source);
  return {
    lines: source.split(/\r\n|\r|\n/),
    pointAt: (offset) => toPoint(offset) ?? { line: 1, column: 1 },
  };
}
