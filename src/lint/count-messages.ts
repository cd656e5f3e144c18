import type { LintMessage, LintResult } from './lint-result.ts';

/** How many findings of each severity there are. */
export function countMessages(
  messages: readonly LintMessage[],
): Pick<LintResult, 'errorCount' | 'warningCount' | 'infoCount'> {
  const count = (severity: LintMessage['severity']) =>
    messages.filter((message) => message.severity === severity).length;
  return { errorCount: count('error'), warningCount: count('warn'), infoCount: count('info') };
}
