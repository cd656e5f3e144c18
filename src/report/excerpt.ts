import type { LintMessage } from '../lint/lint-result.ts';
import { cellWidth } from './cell-width.ts';
import { escapeLine } from './escape-control.ts';
import { plain, type Style } from './reporter.ts';

const widest = 96;
const longest = 5000;

/**
 * Show the source line of a finding, cut around the place, with a caret line below.
 *
 * @param lines The lines of the source.
 * @returns Two lines; none where the place is the whole document, several lines, all of its line,
 *   which carets do not make clearer, or on a line so long that nobody wrote it.
 */
export function excerpt(message: LintMessage, lines: string[], style: Style = plain): string[] {
  const line = lines[message.line - 1] ?? '';
  const start = whole(line, message.column - 1);
  const end = whole(line, Math.min(message.endColumn - 1, line.length));
  if (message.endLine !== message.line || end <= start || line.length > longest) return [];
  if (line.slice(start, end).trim() === line.trim()) return [];

  const [left, right] = cut(line, start, end);
  const before = `${line.slice(0, left).trim() ? '…' : ''}${escapeLine(line.slice(left, start))}`;
  const marked = escapeLine(line.slice(start, Math.min(end, right)));
  const after = `${escapeLine(line.slice(end, right))}${right < line.length ? '…' : ''}`;
  const carets = '^'.repeat(Math.max(1, cellWidth(marked)));
  return [
    `${before}${marked}${after}`.trimEnd(),
    `${' '.repeat(cellWidth(before))}${style('red', carets)}`,
  ];
}

/** The part of a long line that shows the place with as much on both sides. */
function cut(line: string, start: number, end: number): [number, number] {
  const indent = line.length - line.trimStart().length;
  const first = Math.min(indent, start);
  if (line.length - first <= widest) return [first, line.length];

  const room = Math.max(0, widest - (end - start));
  const left = Math.max(first, Math.min(start - Math.floor(room / 2), line.length - widest));
  return [whole(line, left), whole(line, Math.min(line.length, left + widest))];
}

/** An offset that does not part a surrogate pair. */
function whole(line: string, offset: number): number {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(line.slice(offset - 1, offset + 1))
    ? offset - 1
    : offset;
}
