import { isDraft } from '../ast/is-draft.ts';
import type { Postmortem } from '../ast/nodes.ts';
import type { FileAccess, Settings } from '../rules/define-rule.ts';
import { concealSecrets } from './conceal-secrets.ts';
import type { ActiveRule } from './config.ts';
import type { LintMessage, LintResult } from './lint-result.ts';
import { runRule } from './run-rule.ts';

/** What is known of a document besides its tree. */
export interface LintContext {
  source: string;
  path?: string | undefined;
  settings?: Settings | undefined;
  files?: FileAccess | undefined;
  rules: ActiveRule[];
}

/** Run the rules on a tree that is parsed already; throws nothing. */
export function lintTree(tree: Postmortem, context: LintContext): LintResult {
  const { source, path, settings = {}, files, rules } = context;
  const run = { tree, source, path, settings, files, isDraft: isDraft(tree) };
  const found = rules.flatMap((rule) => runRule(rule, run));
  const messages = concealSecrets(withoutDuplicates(found), tree).sort(bySource);

  return {
    filePath: path ?? '<text>',
    messages,
    errorCount: count(messages, 'error'),
    warningCount: count(messages, 'warn'),
    infoCount: count(messages, 'info'),
    source,
  };
}

function withoutDuplicates(messages: LintMessage[]): LintMessage[] {
  return [...new Map(messages.map((message) => [JSON.stringify(message), message])).values()];
}

function bySource(a: LintMessage, b: LintMessage): number {
  return a.line - b.line || a.column - b.column || byName(a.ruleId ?? '', b.ruleId ?? '');
}

/** By code unit: a locale must not change the order. */
function byName(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function count(messages: LintMessage[], severity: LintMessage['severity']): number {
  return messages.filter((message) => message.severity === severity).length;
}
