import type { TextEdit } from '../rules/define-rule.ts';

/**
 * Make edits that do not touch each other.
 *
 * @param edits In any order; their ranges are offsets into `source`.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text } of [...edits].sort(byRange)) {
    parts.push(source.slice(at, range[0]), text);
    at = range[1];
  }
  return [...parts, source.slice(at)].join('');
}

/**
 * Choose the edits that can be made at once: from the first on, those that do not touch the one
 * before. Edits that touch may each be right alone and wrong together.
 *
 * @returns In source order.
 */
export function withoutOverlaps<Edit extends TextEdit>(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  let end = -1;
  for (const edit of [...edits].sort(byRange)) {
    if (edit.range[0] <= end) continue;
    chosen.push(edit);
    end = edit.range[1];
  }
  return chosen;
}

/** Where the edits left their text, as offsets into what `applyEdits` made. */
export function writtenRanges(edits: readonly TextEdit[]): Array<[start: number, end: number]> {
  let shift = 0;
  return [...edits].sort(byRange).map(({ range: [from, to], text }) => {
    const start = from + shift;
    shift += text.length - (to - from);
    return [start, start + text.length];
  });
}

function byRange(a: TextEdit, b: TextEdit): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1];
}
