import type { LintMessage } from '../lint/lint-result.ts';
import type { Reporter } from './reporter.ts';
import { document, element } from './xml.ts';

/** XML of Checkstyle, which Jenkins and many others read. */
export const checkstyle: Reporter = (results) => {
  const files = results.map(({ filePath, messages }) =>
    element('file', { name: filePath }, messages.map(toError)),
  );
  return document(element('checkstyle', { version: '4.3' }, files));
};

function toError({ line, column, severity, message, ruleId }: LintMessage): string {
  return element('error', {
    line,
    column,
    severity: severity === 'warn' ? 'warning' : severity,
    message,
    source: ruleId === null ? 'pm-lint' : `pm-lint.${ruleId}`,
  });
}
