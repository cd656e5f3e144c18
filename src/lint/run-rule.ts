import type { Node, Position } from 'unist';
import type { Postmortem, Zone } from '../ast/nodes.ts';
import type { Problem, Rule } from '../rules/define-rule.ts';
import { rules } from '../rules/index.ts';
import type { ActiveRule } from './config.ts';
import type { LintMessage } from './lint-result.ts';
import { ruleUrl } from './rule-url.ts';

/** What a rule runs on. */
export interface RunContext {
  tree: Postmortem;
  timezone: Zone | undefined;
}

/**
 * Run one rule.
 *
 * @returns What it found. A rule that throws adds an error that names it, so that the others are
 *   still heard.
 */
export function runRule(active: ActiveRule, { tree, timezone }: RunContext): LintMessage[] {
  const messages: LintMessage[] = [];
  const report = (problem: Problem) => messages.push(toMessage(problem, active));

  try {
    active.rule.check(tree, { options: active.options, timezone, report });
  } catch (error) {
    messages.push(crash(active, error));
  }
  return messages;
}

function toMessage(problem: Problem, { rule, severity }: ActiveRule): LintMessage {
  const { note, expected, fix, suggestions } = problem;
  return {
    ruleId: rule.name,
    severity,
    message: problem.message,
    ...(note !== undefined && { note }),
    ...(expected?.length && { expected }),
    ...pageOf(rule),
    ...range(problem.place),
    ...(fix && { fix }),
    ...(suggestions?.length && { suggestions }),
  };
}

/** Rules of others say where their page is, if they have one. */
function pageOf(rule: Rule): { url?: string } {
  const url = rules.includes(rule) ? ruleUrl(rule.name) : rule.url;
  return url === undefined ? {} : { url };
}

/** A thing that is not there has no place: it is told at the top of the document. */
function range(place: Node | Position | undefined) {
  const position = place && 'type' in place ? place.position : place;
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  const end = position?.end ?? { line, column };
  return { line, column, endLine: end.line, endColumn: end.column };
}

function crash({ rule }: ActiveRule, error: unknown): LintMessage {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    ruleId: null,
    severity: 'error',
    message: `Rule \`${rule.name}\` crashed: ${reason}`,
    note: 'This is a defect of the rule, not of the document',
    ...range(undefined),
  };
}
