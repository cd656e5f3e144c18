import type { TextEdit } from '../rules/define-rule.ts';

/**
 * Make an edit keep what a file has throughout: its line endings, and its byte order mark.
 *
 * @returns Nothing where the edit changes nothing.
 */
export function fitEdit({ range, text }: TextEdit, source: string): TextEdit | undefined {
  const [start, end] = [range[0] || markLength(source), range[1] || markLength(source)];
  const ending = lineEndingOf(source);
  const fitting = ending === undefined ? text : text.replace(/\r\n|\n/g, ending);
  return source.slice(start, end) === fitting ? undefined : { range: [start, end], text: fitting };
}

/** Whether a range is one of the source, and parts neither a character nor a line ending. */
export function isInside({ range: [start, end] }: TextEdit, source: string): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || start > end || end > source.length) return false;
  return [start, end].every(
    (offset) => !inseparable.test(source.slice(Math.max(0, offset - 1), offset + 1)),
  );
}

const inseparable = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/;

function markLength(source: string): number {
  return source.startsWith('\ufeff') ? 1 : 0;
}

/** Nothing where the lines end in different ways: then the rule knows better. */
function lineEndingOf(source: string): '\r\n' | '\n' | undefined {
  const hasBare = /(?:^|[^\r])\n/.test(source);
  if (!source.includes('\r\n')) return '\n';
  return hasBare ? undefined : '\r\n';
}
