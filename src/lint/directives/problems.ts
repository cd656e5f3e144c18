import type { Position } from '../../ast/nodes.ts';
import type { TextEdit } from '../../rules/define-rule.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { LintMessage } from '../lint-result.ts';
import { type Directive, type Misspelling, type NamedRule, verbs } from './directive.ts';

/** What can be wrong with a directive. */
export type DirectiveProblem =
  | { kind: 'unknown-verb'; misspelling: Misspelling }
  | { kind: 'unknown-rule'; rule: NamedRule }
  | { kind: 'unused'; directive: Directive; rule: NamedRule | undefined }
  | { kind: 'idle-enable'; directive: Directive }
  | { kind: 'no-reason'; directive: Directive }
  | { kind: 'wrong-settings'; directive: Directive; reason: string };

/** The name under which all of them are reported; no rule has it. */
export const directiveRuleId = 'directive';

interface Surroundings {
  source: string;
  ruleNames: ReadonlySet<string>;
}

/** Report a directive that does not do what its author may think. */
export function problemOn(
  problem: DirectiveProblem,
  { source, ruleNames }: Surroundings,
): LintMessage {
  switch (problem.kind) {
    case 'unknown-verb': {
      const { verb, position } = problem.misspelling;
      return at(position, `There is no directive \`pm-lint-${verb}\`${didYouMean(verb, verbs)}`);
    }
    case 'unknown-rule': {
      const { name, position } = problem.rule;
      return at(position, `There is no rule \`${name}\`${didYouMean(name, ruleNames)}`);
    }
    case 'unused': {
      const { directive, rule } = problem;
      const what = rule ? `\`${rule.name}\` has` : 'No rule has';
      const message = `${what} ${rule ? 'nothing' : 'anything'} to report here: take the \`${directive.verb}\` out`;
      return {
        ...at(rule?.position ?? directive.position, message),
        ...removal(directive, source),
      };
    }
    case 'idle-enable': {
      const { position } = problem.directive;
      return at(position, 'Nothing is disabled here that this could enable: take it out');
    }
    case 'wrong-settings':
      return at(problem.directive.position, problem.reason);
    case 'no-reason': {
      const { verb, position } = problem.directive;
      return at(position, `\`pm-lint-${verb}\` says no reason: put it behind \` -- \``);
    }
  }
}

function at({ start, end }: Position, message: string): LintMessage {
  return {
    ruleId: directiveRuleId,
    severity: 'warn',
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** The whole comment goes, and its line with it, where it has no other name to keep. */
function removal({ rules, position }: Directive, source: string): { fix?: TextEdit } {
  const [start, end] = [position.start.offset, position.end.offset];
  if (rules.length > 1 || start === undefined || end === undefined) return {};
  const before = /(?:^|\n)[ \t]*$/.exec(source.slice(Math.max(0, start - 80), start));
  const behind = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(source.slice(end, end + 80));
  if (!before || !behind) return { fix: { range: [start, end], text: '' } };
  return {
    fix: { range: [start - before[0].replace('\n', '').length, end + behind[0].length], text: '' },
  };
}
