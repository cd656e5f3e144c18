import type { LintMessage } from '../lint/lint-result.ts';
import { escapeLine } from './escape-control.ts';
import type { Reporter } from './reporter.ts';

/** One finding a line, as compilers write them, so that editors and `grep` find the place. */
export const compact: Reporter = (results) =>
  results
    .flatMap(({ filePath, messages }) => messages.map((message) => toLine(filePath, message)))
    .map((line) => `${line}\n`)
    .join('');

function toLine(
  filePath: string,
  { line, column, severity, message, ruleId }: LintMessage,
): string {
  const level = severity === 'warn' ? 'warning' : severity;
  const rule = ruleId === null ? '' : ` [${ruleId}]`;
  return escapeLine(`${filePath}:${line}:${column}: ${level}: ${message}${rule}`);
}
