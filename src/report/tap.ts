import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import { escapeJson, escapeLine } from './escape-control.ts';
import type { Reporter } from './reporter.ts';

/**
 * Test Anything Protocol, version 13: a test a file, which fails on an error.
 *
 * @see https://testanything.org/tap-version-13-specification.html
 */
export const tap: Reporter = (results) => {
  const tests = results.map((result, index) => toTest(result, index + 1));
  return ['TAP version 13', `1..${results.length}`, ...tests].map((line) => `${line}\n`).join('');
};

function toTest({ filePath, messages, errorCount }: LintResult, number: number): string {
  const verdict = errorCount > 0 ? 'not ok' : 'ok';
  // `#` would begin a directive.
  const name = escapeLine(filePath).replaceAll('#', '\\#');
  return [`${verdict} ${number} - ${name}`, ...diagnostics(messages)].join('\n');
}

/** A block of YAML; what JSON says is YAML too. */
function diagnostics(messages: readonly LintMessage[]): string[] {
  if (messages.length === 0) return [];
  return [
    '  ---',
    '  messages:',
    ...messages.map((message) => `    - ${toYaml(message)}`),
    '  ...',
  ];
}

function toYaml({ ruleId, severity, message, line, column }: LintMessage): string {
  return escapeJson(JSON.stringify({ ruleId, severity, message, line, column }));
}
