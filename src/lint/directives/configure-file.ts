import type { Postmortem } from '../../ast/nodes.ts';
import type { Rule } from '../../rules/define-rule.ts';
import { type ActiveRule, type RuleSetting, reconfigure } from '../config.ts';
import type { Directive } from './directive.ts';
import type { DirectiveProblem } from './problems.ts';
import { readDirectives } from './read-directives.ts';

/** What a document is configured in. */
export interface FileContext {
  source: string;
  tree: Postmortem;
  /** All rules that there are. */
  rules: readonly Rule[];
}

/**
 * Configure rules for one document as it asks for it:
 *
 *     <!-- pm-lint-configure-file { "rule-a": ["warn", { "max": 3 }], "rule-b": "off" } -->
 *
 * @returns The rules that are to run. A comment that makes no sense changes nothing.
 */
export function configureFile(
  active: ActiveRule[],
  { source, tree, rules }: FileContext,
): { active: ActiveRule[]; problems: DirectiveProblem[] } {
  const problems: DirectiveProblem[] = [];
  if (!source.includes('pm-lint-configure-file')) return { active, problems };

  let settled = active;
  for (const directive of readDirectives(source, tree).directives) {
    if (directive.verb !== 'configure-file') continue;
    try {
      settled = reconfigure(settled, rules, settingsOf(directive));
    } catch (error) {
      problems.push({ kind: 'wrong-settings', directive, reason: (error as Error).message });
    }
  }
  return { active: settled, problems };
}

/** @throws {Error} They are no JSON object. */
function settingsOf({ body }: Directive): Record<string, RuleSetting> {
  const settings = fromJson(body);
  if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) {
    return settings as Record<string, RuleSetting>;
  }
  throw new Error('This is no JSON: write `{ "rule-name": "off" }`');
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
