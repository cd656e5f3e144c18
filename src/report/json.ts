import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import type { Suggestion } from '../rules/define-rule.ts';
import { escapeJson } from './escape-control.ts';
import type { Reporter } from './reporter.ts';
import type {
  JsonMessage,
  JsonResult,
  JsonSuppressedMessage,
  ResultsDocument,
} from './results-document.ts';
import { total } from './summary.ts';

/** Severities as ESLint has them. */
export const severities = { info: 0, warn: 1, error: 2 } as const;

/** Findings for programs: ESLint's field names, within an envelope that has a version. */
export const json: Reporter = (results, context) => {
  const { version, shard, passedOver = 0, notChecked = 0, fixed, comparedWith } = context;
  const report: ResultsDocument = {
    version: 1,
    tool: { name: 'pm-lint', ...(version !== undefined && { version }) },
    ...(shard && { shard }),
    summary: {
      ...summarize(results),
      passedOver,
      notChecked,
      ...(fixed && { fixed }),
      ...(comparedWith !== undefined && { comparedWith }),
    },
    results: results.map(toResult),
  };
  return `${escapeJson(JSON.stringify(report, null, 2))}\n`;
};

function summarize(results: LintResult[]) {
  const { errors, warnings, infos } = total(results);
  const messages = results.flatMap((result) => result.messages);
  return {
    files: results.length,
    errorCount: errors,
    warningCount: warnings,
    infoCount: infos,
    ...fixable(messages),
  };
}

function toResult(result: LintResult): JsonResult {
  const { filePath, messages, errorCount, warningCount, infoCount } = result;
  const { fixed, output, refused = [], suppressedMessages = [], stats } = result;
  return {
    filePath,
    messages: messages.map(toJsonMessage),
    suppressedMessages: suppressedMessages.map(
      (message) => toJsonMessage(message) as JsonSuppressedMessage,
    ),
    errorCount,
    warningCount,
    infoCount,
    ...fixable(messages),
    ...(fixed && { output }),
    ...(refused.length > 0 && { refused }),
    ...(stats && { stats }),
  };
}

/** A message with ESLint's names and numbers. */
export function toJsonMessage({
  ruleId,
  severity,
  suggestions,
  ...message
}: LintMessage): JsonMessage {
  return {
    ruleId,
    severity: severities[severity],
    ...message,
    ...(suggestions && { suggestions: suggestions.map(toSuggestion) }),
  };
}

/** As ESLint calls it. */
function toSuggestion({ message, edit }: Suggestion) {
  return { desc: message, fix: edit };
}

function fixable(messages: LintMessage[]) {
  const count = (severity: LintMessage['severity']) =>
    messages.filter((message) => message.fix && message.severity === severity).length;
  return { fixableErrorCount: count('error'), fixableWarningCount: count('warn') };
}
