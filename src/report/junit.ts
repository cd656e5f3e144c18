import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import type { Reporter } from './reporter.ts';
import { total } from './summary.ts';
import { document, element, escapeXml } from './xml.ts';

/**
 * XML of JUnit: a suite for each file, a case for each finding; a file without any is a case that
 * passes. Infos pass too, and say what they have to say.
 */
export const junit: Reporter = (results) => {
  const { errors, warnings } = total(results);
  const tests = results.reduce((sum, { messages }) => sum + Math.max(1, messages.length), 0);
  const counts = { tests, failures: errors + warnings, errors: 0 };
  const suites = results.map(toSuite);
  return document(element('testsuites', { name: 'pm-lint', ...counts }, suites));
};

function toSuite({ filePath, messages, errorCount, warningCount }: LintResult): string {
  const cases =
    messages.length > 0
      ? messages.map((message) => toCase(filePath, message))
      : [element('testcase', { name: filePath, classname: 'pm-lint' })];
  const counts = { tests: cases.length, failures: errorCount + warningCount, errors: 0 };
  return element('testsuite', { name: filePath, ...counts }, cases);
}

function toCase(filePath: string, finding: LintMessage): string {
  const { line, column, severity, message, note, ruleId } = finding;
  const text = escapeXml(
    [`${filePath}:${line}:${column}: ${message}`, note].filter(Boolean).join('\n'),
  );
  const type = severity === 'warn' ? 'warning' : severity;
  return element(
    'testcase',
    { name: `${ruleId ?? 'pm-lint'} at ${line}:${column}`, classname: filePath },
    [
      severity === 'info'
        ? element('system-out', {}, [text])
        : element('failure', { type, message }, [text]),
    ],
  );
}
