import type { PhrasingContent } from 'mdast';
import { matchesOf } from '../pattern/matches-of.ts';
import type { Source } from './source.ts';
import { visibleRange } from './visible-text.ts';

/** One source line of some prose. */
export interface TextLine {
  /** Offsets of the line without the white space around it. */
  start: number;
  end: number;
  /** What a reader sees between those offsets, markup blanked. */
  text: string;
}

/**
 * The lines of prose, as typed: a paragraph often holds a title, entries and
 * the next title, one a line.
 *
 * @param nodes
 *   The prose.
 * @param start
 *   Offset at which to begin.
 * @param end
 *   Offset at which to stop.
 */
export function textLines(
  nodes: readonly PhrasingContent[],
  start: number,
  end: number,
  source: Source,
): TextLine[] {
  const visible = visibleRange(nodes, start, end, source);
  const lines: TextLine[] = [];
  for (const { line, index } of linesIn(visible)) {
    const raw = source.text.slice(start + index, start + index + line.length);
    const lead = raw.length - raw.trimStart().length;
    const text = line.slice(lead, raw.trimEnd().length);
    if (text.trim() === '') continue;
    lines.push({ start: start + index + lead, end: start + index + lead + text.length, text });
  }
  return lines;
}

/** A pattern of all that is no line ending has no room on the stack for a line of megabytes. */
function linesIn(text: string): Array<{ line: string; index: number }> {
  const lines: Array<{ line: string; index: number }> = [];
  let index = 0;
  for (const ending of matchesOf(text, /\r\n|[\r\n]/g)) {
    lines.push({ line: text.slice(index, ending.index), index });
    index = ending.index + ending[0].length;
  }
  return [...lines, { line: text.slice(index), index }];
}
