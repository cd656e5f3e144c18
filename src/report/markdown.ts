import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import { escapeLine } from './escape-control.ts';
import { plain, type ReportContext, type Reporter } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { summary } from './summary.ts';

/** Markdown for a comment on a pull request or the summary of a job. */
export const markdown: Reporter = (results, context) => {
  const files = results.filter(({ messages }) => messages.length > 0);
  const parts = [
    '# pm-lint',
    summary(results, { ...context, style: plain }),
    ...files.map((result) => section(result, context)),
  ];
  return `${parts.join('\n\n')}\n`;
};

function section(result: LintResult, context: ReportContext): string {
  const title = `## ${escapeMarkdown(repositoryPath(result.filePath, context))}`;
  const head = ['| Line | Severity | Finding | Rule |', '| -: | - | - | - |'];
  return [title, '', ...head, ...result.messages.map(row)].join('\n');
}

const severities: Record<LintMessage['severity'], string> = {
  error: '❌ error',
  warn: '⚠️ warning',
  info: 'ℹ️ info',
};

function row({ line, severity, message, note, ruleId, url }: LintMessage): string {
  const text = [message, note]
    .filter((part) => part !== undefined)
    .map(inline)
    .join('<br>');
  const name = ruleId ?? '';
  const rule = url === undefined ? name : `[${name}](${url})`;
  return `| ${line} | ${severities[severity]} | ${text} | ${rule} |`;
}

/** What messages put in backticks stays code, and all else is only text. */
function inline(text: string): string {
  const parts = escapeLine(text).split('`');
  if (parts.length % 2 === 0) return escapeMarkdown(parts.join("'"));
  return parts.map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : code(part))).join('');
}

function code(text: string): string {
  return text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``;
}

/** An `@` would call people. */
function escapeMarkdown(text: string): string {
  return escapeLine(text)
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replaceAll('@', '@\u200b');
}
