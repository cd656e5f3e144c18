import type { LintResult } from './lint-result.ts';

/** A result with its errors only, as `--quiet` reports it. */
export function errorsOnly(result: LintResult): LintResult {
  const messages = result.messages.filter((message) => message.severity === 'error');
  return { ...result, messages, warningCount: 0, infoCount: 0 };
}
