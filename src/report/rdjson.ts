import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import type { TextEdit } from '../rules/define-rule.ts';
import { escapeJson } from './escape-control.ts';
import { createPlaces, type Point } from './places.ts';
import type { Reporter } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';

/**
 * Diagnostics for reviewdog, with fixes and suggestions as suggested changes of a pull request.
 *
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export const rdjson: Reporter = (results, context) => {
  const diagnostics = results.flatMap((result) => {
    const path = repositoryPath(result.filePath, context);
    return toDiagnostics(result, path);
  });
  const report = {
    source: { name: 'pm-lint', url: 'https://github.com/pm-lint/pm-lint' },
    diagnostics,
  };
  return `${escapeJson(JSON.stringify(report, null, 2))}\n`;
};

const severities: Record<LintMessage['severity'], string> = {
  error: 'ERROR',
  warn: 'WARNING',
  info: 'INFO',
};

function toDiagnostics({ messages, source }: LintResult, path: string) {
  const places = createPlaces(source);
  return messages.map(({ message, severity, ruleId, url, fix, suggestions = [], ...range }) => {
    const edits = [...(fix ? [fix] : []), ...suggestions.map(({ edit }) => edit)];
    return {
      message,
      location: { path, range: toRange(range) },
      severity: severities[severity],
      ...(ruleId !== null && { code: { value: ruleId, ...(url !== undefined && { url }) } }),
      ...(edits.length > 0 && { suggestions: edits.map(toSuggestion) }),
    };
  });

  function toRange({ line, column, endLine, endColumn }: Omit<LintMessage, 'message'> | Range) {
    return {
      start: inBytes({ line, column }),
      end: inBytes({ line: endLine, column: endColumn }),
    };
  }

  function toSuggestion({ range: [start, end], text }: TextEdit) {
    return {
      range: { start: inBytes(places.pointAt(start)), end: inBytes(places.pointAt(end)) },
      text,
    };
  }

  /** reviewdog counts columns in bytes of UTF-8. */
  function inBytes({ line, column }: Point): Point {
    const before = places.lines[line - 1]?.slice(0, column - 1) ?? '';
    return { line, column: new TextEncoder().encode(before).length + 1 };
  }
}

type Range = Pick<LintMessage, 'line' | 'column' | 'endLine' | 'endColumn'>;
