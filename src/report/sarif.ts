import type { LintResult } from '../lint/lint-result.ts';
import { escapeJson } from './escape-control.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { toDescriptor } from './sarif/descriptor.ts';
import { toSarifResults } from './sarif/results.ts';

/**
 * SARIF 2.1.0, which GitHub's code scanning, Azure DevOps and editors read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = (results, context) => {
  const log = {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [toRun(results, context)],
  };
  return `${escapeJson(JSON.stringify(log, null, 2))}\n`;
};

function toRun(results: readonly LintResult[], context: ReportContext) {
  const { rules, version, notChecked = 0 } = context;
  const names = rules.map(({ name }) => name);
  const crashes = results.flatMap((result) => crashesOf(result, context));
  return {
    tool: {
      driver: {
        name: 'pm-lint',
        ...(version !== undefined && { semanticVersion: version }),
        informationUri: 'https://github.com/pm-lint/pm-lint',
        rules: rules.map(toDescriptor),
      },
    },
    invocations: [
      {
        executionSuccessful: notChecked === 0 && crashes.length === 0,
        ...(crashes.length > 0 && { toolExecutionNotifications: crashes }),
      },
    ],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'The root of the repository' } },
    },
    results: results.flatMap((result) =>
      toSarifResults(result, {
        names,
        path: repositoryPath(result.filePath, context),
        isCompared: context.comparedWith !== undefined,
      }),
    ),
  };
}

/** That a rule crashed is no result of the document. */
function crashesOf({ filePath, messages }: LintResult, context: ReportContext) {
  return messages
    .filter(({ ruleId }) => ruleId === null)
    .map(({ message }) => ({
      level: 'error',
      message: { text: `${repositoryPath(filePath, context)}: ${message}` },
    }));
}
