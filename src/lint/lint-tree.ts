import { isDraft } from '../ast/is-draft.ts';
import type { Postmortem } from '../ast/nodes.ts';
import type { FileAccess, Rule, Settings } from '../rules/define-rule.ts';
import { concealSecrets } from './conceal-secrets.ts';
import type { ActiveRule } from './config.ts';
import { countMessages } from './count-messages.ts';
import { applyDirectives } from './directives/apply-directives.ts';
import { configureFile } from './directives/configure-file.ts';
import type { DirectiveProblem } from './directives/problems.ts';
import type { LintMessage, LintResult } from './lint-result.ts';
import { runRule } from './run-rule.ts';

/** What is known of a document besides its tree. */
export interface LintContext {
  source: string;
  path?: string | undefined;
  settings?: Settings | undefined;
  files?: FileAccess | undefined;
  rules: ActiveRule[];
  /** How comments in the document that switch rules off are taken; they are not, where undefined. */
  directives?: DirectiveOptions | undefined;
  /** Called to run each rule, by whoever wants to know how long it takes. */
  measure?: (<Value>(ruleName: string, act: () => Value) => Value) | undefined;
}

export interface DirectiveOptions {
  /** All rules that there are, whether they are to run or not. */
  rules: readonly Rule[];
  /** Whether a directive must say why. */
  requireReason?: boolean | undefined;
}

/** Run the rules on a tree that is parsed already; throws nothing. */
export function lintTree(tree: Postmortem, context: LintContext): LintResult {
  const { source, path, settings = {}, files, measure = (_name, act) => act() } = context;
  const { active, problems } = configured(tree, context);
  const lineLengths = source.split(/\r\n|\r|\n/).map(({ length }) => length);
  const run = { tree, source, lineLengths, path, settings, files, isDraft: isDraft(tree) };
  const found = active.flatMap((each) => measure(each.rule.name, () => runRule(each, run)));
  const all = concealSecrets(withoutDuplicates(found), tree);
  const { messages, suppressed } = heard(all, tree, { ...context, rules: active, problems });

  return {
    filePath: path ?? '<text>',
    messages: messages.sort(bySource),
    ...(suppressed.length > 0 && { suppressedMessages: suppressed.sort(bySource) }),
    ...countMessages(messages),
    source,
  };
}

/** The rules that are to run when the document has had its say. */
function configured(tree: Postmortem, { source, rules: active, directives }: LintContext) {
  if (!directives) return { active, problems: [] };
  return configureFile(active, { source, tree, rules: directives.rules });
}

/** What is left to be reported when the document has had its say. */
function heard(
  messages: LintMessage[],
  tree: Postmortem,
  { source, rules, directives, problems }: LintContext & { problems: DirectiveProblem[] },
) {
  if (!directives) return { messages, suppressed: [] };
  const ran = new Set(rules.map(({ rule }) => rule.name));
  return applyDirectives(messages, { source, tree, ran, problems, ...directives });
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
