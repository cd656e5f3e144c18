import type { Postmortem } from '../../ast/nodes.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { LintMessage, SuppressedMessage } from '../lint-result.ts';
import type { Directive, NamedRule } from './directive.ts';
import { type DirectiveProblem, problemOn } from './problems.ts';
import { readDirectives } from './read-directives.ts';
import { type Scope, scopesOf } from './scope.ts';

/** What directives are judged by. */
export interface DirectiveContext {
  source: string;
  tree: Postmortem;
  /** All rules that there are. */
  rules: readonly Rule[];
  /** Names of the rules that were run: nobody can tell whether a directive on another is needed. */
  ran: ReadonlySet<string>;
  /** Whether a directive must say why. */
  requireReason?: boolean | undefined;
  /** What is known to be wrong with them already. */
  problems?: readonly DirectiveProblem[];
}

/**
 * Take out the findings that comments in the document tell not to report, and report what is wrong
 * with the comments themselves: names that nothing has, directives that change nothing.
 */
export function applyDirectives(
  messages: readonly LintMessage[],
  context: DirectiveContext,
): { messages: LintMessage[]; suppressed: SuppressedMessage[] } {
  const { directives, misspellings } = readDirectives(context.source, context.tree);
  const { scopes, idle } = scopesOf(directives, context.source);
  const used = new Set<Scope>();
  const kept: LintMessage[] = [];
  const suppressed: SuppressedMessage[] = [];

  for (const message of messages) {
    const holding = message.ruleId === null ? [] : scopes.filter(({ holds }) => holds(message));
    for (const scope of holding) used.add(scope);
    const [first] = holding;
    if (first) suppressed.push(toSuppressed(message, first));
    else kept.push(message);
  }
  const ruleNames = new Set(context.rules.map(({ name }) => name));
  const problems: DirectiveProblem[] = [
    ...(context.problems ?? []),
    ...misspellings.map((misspelling) => ({ kind: 'unknown-verb', misspelling }) as const),
    ...unknownRules(directives, ruleNames),
    ...unused(scopes, used, { ruleNames, ran: context.ran }),
    ...idle.map((directive) => ({ kind: 'idle-enable', directive }) as const),
    ...(context.requireReason ? withoutReason(directives) : []),
  ];
  return {
    messages: [
      ...kept,
      ...problems.map((problem) => problemOn(problem, { source: context.source, ruleNames })),
    ],
    suppressed,
  };
}

function toSuppressed(message: LintMessage, { directive }: Scope): SuppressedMessage {
  const justification = directive.reason ?? '';
  return { ...message, suppressions: [{ kind: 'directive', justification }] };
}

function unknownRules(
  directives: readonly Directive[],
  ruleNames: ReadonlySet<string>,
): DirectiveProblem[] {
  return directives
    .flatMap(({ rules }) => rules)
    .filter(({ name }) => !ruleNames.has(name))
    .map((rule) => ({ kind: 'unknown-rule', rule }));
}

function unused(
  scopes: readonly Scope[],
  used: ReadonlySet<Scope>,
  { ruleNames, ran }: Record<'ran' | 'ruleNames', ReadonlySet<string>>,
): DirectiveProblem[] {
  const canTell = (rule: NamedRule | undefined) =>
    rule ? ruleNames.has(rule.name) && ran.has(rule.name) : true;
  return scopes
    .filter((scope) => !used.has(scope) && canTell(scope.rule))
    .map(({ directive, rule }) => ({ kind: 'unused', directive, rule }));
}

function withoutReason(directives: readonly Directive[]): DirectiveProblem[] {
  return directives
    .filter(({ verb, reason }) => verb !== 'enable' && reason === undefined)
    .map((directive) => ({ kind: 'no-reason', directive }));
}
