import { fingerprints } from '../lint/fingerprints.ts';
import type { LintMessage } from '../lint/lint-result.ts';
import { escapeJson } from './escape-control.ts';
import type { Reporter } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';

/**
 * Report for GitLab's Code Quality.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const gitlab: Reporter = (results, context) => {
  const issues = results.flatMap((result) => {
    const path = repositoryPath(result.filePath, context);
    const names = fingerprints(result, path);
    return result.messages.map(({ ruleId, message, severity, line, endLine }, index) => ({
      description: message,
      check_name: ruleId ?? 'pm-lint',
      fingerprint: names[index],
      severity: severities[severity],
      location: { path, lines: { begin: line, end: endLine } },
    }));
  });
  return `${escapeJson(JSON.stringify(issues, null, 2))}\n`;
};

const severities: Record<LintMessage['severity'], string> = {
  error: 'major',
  warn: 'minor',
  info: 'info',
};
