import type { LintMessage, LintResult } from '../../src/lint/lint-result.ts';
import { plain, type ReportContext } from '../../src/report/reporter.ts';

/** No style, and nothing besides the results. */
export const context: ReportContext = { style: plain, rules: [] };

/** A result with these messages, and the counts that follow from them. */
export function result(filePath: string, source: string, messages: LintMessage[]): LintResult {
  const count = (severity: string) => messages.filter((each) => each.severity === severity).length;
  return {
    filePath,
    messages,
    errorCount: count('error'),
    warningCount: count('warn'),
    infoCount: count('info'),
    source,
  };
}

/** A message at a place of one line: `[line, column, endColumn]`. */
export function message(
  [line, column, endColumn]: [number, number, number],
  details: Partial<LintMessage> = {},
): LintMessage {
  return {
    ruleId: 'some-rule',
    severity: 'error',
    message: 'Wrong',
    line,
    column,
    endLine: line,
    endColumn,
    ...details,
  };
}
