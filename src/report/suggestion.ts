import type { Point } from 'unist';
import type { LintMessage } from '../lint/lint-result.ts';
import type { Suggestion } from '../rules/define-rule.ts';
import { escapeLine } from './escape-control.ts';

/** A text that was checked, and where its lines are. */
export interface PlacedSource {
  source: string;
  toOffset: (point: Pick<Point, 'line' | 'column'>) => number | undefined;
}

const longest = 60;

/**
 * Tell what the suggestions of a finding would do: each its message, and what would then stand in
 * the place of the finding, where that is short and the message does not say it.
 *
 * @returns Nothing of a suggestion that writes what is told to be expected.
 */
export function tellSuggestions(finding: LintMessage, placed: PlacedSource): string[] {
  const { suggestions = [], expected = [] } = finding;
  return suggestions.flatMap(({ message, edit }) => {
    const outcome = outcomeOf(edit, finding, placed);
    if (expected.includes(outcome)) return [];
    const isTold = outcome === '' || message.includes(`\`${outcome}\``);
    return escapeLine(isTold ? message : `${message}: \`${outcome}\``);
  });
}

/** The place of the finding after the edit; `''` where it is long, or on several lines. */
function outcomeOf(
  { range, text }: Suggestion['edit'],
  { line, column, endLine, endColumn }: LintMessage,
  { source, toOffset }: PlacedSource,
): string {
  const from = toOffset({ line, column }) ?? range[0];
  const to = toOffset({ line: endLine, column: endColumn }) ?? range[1];
  const [start, end] = [Math.min(from, range[0]), Math.max(to, range[1])];
  const isNear = range[0] <= to && range[1] >= from;
  if (!isNear || end - start > 10 * longest) return '';

  const outcome = (source.slice(start, range[0]) + text + source.slice(range[1], end)).trim();
  return outcome.length > longest || /[\r\n]/.test(outcome) ? '' : outcome;
}
