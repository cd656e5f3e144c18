import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { escapeControl, escapeLine } from './escape-control.ts';
import type { Style, StyleName } from './reporter.ts';

/** How to show a difference: as a patch that programs read, or on a terminal. */
export interface DiffOptions {
  style: Style;
  /** A terminal must not be given what a document could do to it; a patch must be exact. */
  isTerminal: boolean;
}

/** Show how one text becomes another, as `diff -u` does. */
export function unifiedDiff(
  path: string,
  [before, after]: [before: string, after: string],
  { style, isTerminal }: DiffOptions,
): string {
  const name = escapeLine(path);
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => (isTerminal ? escapeControl(line.replace(/\r$/, '')) : line))
    .map((line, index) => styled(line, index, style))
    .join('\n');
}

const heads = 2;

function styled(line: string, index: number, style: Style): string {
  const name = index < heads ? 'bold' : colors[line.charAt(0)];
  return name ? style(name, line) : line;
}

const colors: Record<string, StyleName> = { '+': 'green', '-': 'red', '@': 'cyan' };
