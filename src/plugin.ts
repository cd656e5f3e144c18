import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Postmortem } from './ast/nodes.ts';
import { type LintOptions, lint } from './lint/lint.ts';
import type { LintMessage } from './lint/lint-result.ts';
import { type ParseOptions, parse } from './parse.ts';

declare module 'vfile' {
  interface DataMap {
    /** What `remarkPostmortem` read. */
    postmortem: Postmortem;
  }
}

/** What vfile and unified-engine make of a severity: `fatal` fails the run, undefined is info. */
const fatality = { error: true, warn: false, info: undefined };

/**
 * Plugin for unified, behind remark-parse: put the postmortem into `file.data.postmortem`.
 * The Markdown tree is left as it is.
 */
export function remarkPostmortem(options: ParseOptions = {}) {
  return (_tree: Root, file: VFile): void => {
    file.data.postmortem = parse(String(file), { path: file.path, ...options });
  };
}

/**
 * Plugin for unified, behind remark-parse: report what the rules find as messages of the file.
 *
 * @throws {ConfigError} When a file is processed: a rule, a severity or an option is not known.
 */
export function remarkLintPostmortem(options: LintOptions = {}) {
  return (_tree: Root, file: VFile): void => {
    const { messages } = lint(String(file), { path: file.path, ...options });
    for (const message of messages) report(message, file);
  };
}

function report({ message: reason, ruleId, severity, ...rest }: LintMessage, file: VFile): void {
  const { line, column, endLine, endColumn, note, expected, url } = rest;
  const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
  const message = file.message(reason, { place, source: 'pm-lint', ruleId: ruleId ?? undefined });

  message.fatal = fatality[severity];
  message.note = note;
  message.expected = expected;
  message.url = url;
}
