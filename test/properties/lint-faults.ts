import { type LintMessage, type LintOptions, lint } from '../../src/index.ts';

/** All rules, and all that they can ask for. */
export const strictly: LintOptions = {
  preset: 'strict',
  path: 'docs/2024-03-05 outage.md',
  today: '2024-06-01',
  audience: 'public',
};

/** What is wrong with the findings of a text. */
export function lintFaults(text: string): string[] {
  return lint(text, strictly).messages.flatMap((each) => messageFaults(each, text));
}

/** A crash, and places and edits that are not in the text. */
export function messageFaults(message: LintMessage, text: string): string[] {
  const { ruleId, fix, suggestions = [] } = message;
  if (ruleId === null) return [message.message];
  const edits = [...(fix ? [fix] : []), ...suggestions.map(({ edit }) => edit)];
  const outside = edits.filter(
    ({ range: [start, end] }) => !(0 <= start && start <= end && end <= text.length),
  );
  return [
    ...(isPlaced(message, text) ? [] : [`${ruleId} is at no place of the text`]),
    ...outside.map(({ range }) => `${ruleId} has an edit at ${range}`),
  ];
}

function isPlaced({ line, column, endLine, endColumn }: LintMessage, text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/);
  const isPoint = (line: number, column: number) =>
    1 <= line &&
    line <= lines.length &&
    1 <= column &&
    column <= (lines[line - 1]?.length ?? 0) + 2;
  const isForward = line < endLine || (line === endLine && column <= endColumn);
  return isPoint(line, column) && isPoint(endLine, endColumn) && isForward;
}
