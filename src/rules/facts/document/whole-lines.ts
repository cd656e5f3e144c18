import type { Node, Position } from '../../../ast/nodes.ts';
import type { RuleContext } from '../../define-rule.ts';

/** Where a node is, if the lines that it is on hold nothing else; with the end of its last line. */
export function wholeLines(
  { position }: Node,
  sourceOf: RuleContext['sourceOf'],
): [start: number, end: number] | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (!position || start === undefined || end === undefined) return;
  const lineStart = start - (position.start.column - 1);
  const rest = sliceOf(end, end + longestBlank, sourceOf);
  const ending = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(rest)?.[0];
  if (ending === undefined || ending.length === longestBlank) return;
  return sliceOf(lineStart, start, sourceOf).trim() === ''
    ? [lineStart, end + ending.length]
    : undefined;
}

const longestBlank = 100;

/** The source between two offsets. */
export function sliceOf(start: number, end: number, sourceOf: RuleContext['sourceOf']): string {
  const place = (offset: number) => ({ line: 1, column: 1, offset });
  return sourceOf({ start: place(start), end: place(end) } as Position);
}
