import type { Text } from 'mdast';
import type { Position } from './nodes.ts';

/**
 * Where a part of a text stands.
 *
 * It is exact where the text is written as it reads; behind a character
 * reference or the indentation of a continued line it is as near as the tree
 * tells, and always on the right line.
 */
export function placeInText(text: Text, start: number, end: number): Position | undefined {
  const { position, value } = text;
  if (!position) return undefined;
  const width = (position.end.offset ?? 0) - (position.start.offset ?? 0);
  const isExact = width === value.length;
  const pointAt = (at: number) => {
    const lines = value.slice(0, at).split('\n');
    const column = (lines.at(-1)?.length ?? 0) + 1;
    const offset = isExact ? { offset: (position.start.offset ?? 0) + at } : {};
    return lines.length === 1
      ? { line: position.start.line, column: position.start.column + column - 1, ...offset }
      : { line: position.start.line + lines.length - 1, column, ...offset };
  };
  return { start: pointAt(start), end: pointAt(end) };
}
