import type { ValidateFunction } from 'ajv';
import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import { severities } from './json.ts';
import type { JsonMessage, JsonResult, ResultsDocument } from './results-document.ts';
import { validate as isResults } from './results-validator.ts';

/**
 * Read what the reporter `json` wrote.
 *
 * @returns The document, or in words why it is none.
 */
export function readResults(text: string): ResultsDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `is no JSON: ${(error as Error).message}`;
  }
  const validate = isResults as ValidateFunction<ResultsDocument>;
  if (validate(value)) return value;
  const [{ instancePath = '', message = '' } = {}] = validate.errors ?? [];
  return `holds no results of \`pm-lint -f json\`: ${instancePath || 'it'} ${message}`;
}

/**
 * Turn a result into what reporters take.
 *
 * @param source The text that was checked; `''` where it is not there to be shown.
 */
export function toLintResult(result: JsonResult, source: string): LintResult {
  const { filePath, messages, suppressedMessages, output, refused, stats } = result;
  const { errorCount, warningCount, infoCount } = result;
  return {
    filePath,
    messages: messages.map(toLintMessage),
    ...(suppressedMessages.length > 0 && {
      suppressedMessages: suppressedMessages.map((message) => ({
        ...toLintMessage(message),
        suppressions: message.suppressions,
      })),
    }),
    errorCount,
    warningCount,
    infoCount,
    source,
    ...(output !== undefined && { output, fixed: true }),
    ...(refused && { refused }),
    ...(stats && { stats }),
  };
}

const names = Object.keys(severities) as Array<LintMessage['severity']>;

/** The other way round of `toJsonMessage`. */
function toLintMessage({ severity, suggestions, ...message }: JsonMessage): LintMessage {
  const { ruleId, ...rest } = message;
  return {
    ruleId,
    severity: names.find((name) => severities[name] === severity) ?? 'error',
    ...rest,
    ...(suggestions && {
      suggestions: suggestions.map(({ desc, fix }) => ({ message: desc, edit: fix })),
    }),
  };
}
