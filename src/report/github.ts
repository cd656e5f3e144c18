import type { LintMessage } from '../lint/lint-result.ts';
import { escapeControl } from './escape-control.ts';
import type { Reporter } from './reporter.ts';
import { plain } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { summary } from './summary.ts';

/**
 * Workflow commands of GitHub Actions, which it shows beside the lines of a pull request, and a
 * summary, as GitHub shows ten of each severity only.
 *
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = (results, context) => {
  const commands = results.flatMap(({ filePath, messages }) =>
    messages.map((message) => toCommand(repositoryPath(filePath, context), message)),
  );
  return [...commands, summary(results, { ...context, style: plain })]
    .map((line) => `${line}\n`)
    .join('');
};

const commandNames = { error: 'error', warn: 'warning', info: 'notice' } as const;

function toCommand(file: string, message: LintMessage): string {
  const { line, column, endLine, endColumn, ruleId, note } = message;
  const properties = Object.entries({
    file,
    line,
    endLine,
    // GitHub takes columns within one line only.
    ...(line === endLine && { col: column, endColumn }),
    title: ruleId ?? 'pm-lint',
  });
  const list = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = [message.message, note].filter(Boolean).join('\n');
  return `::${commandNames[message.severity]} ${list.join(',')}::${escapeData(text)}`;
}

/** As the toolkit of GitHub Actions does it. */
function escapeData(text: string): string {
  return escapeControl(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
