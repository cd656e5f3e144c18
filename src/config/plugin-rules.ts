import { ruleFaults } from '../lint/rule-faults.ts';
import type { Rule } from '../rules/define-rule.ts';

/**
 * Take the rules out of what a plugin exports: a rule, a list of them, or an object with `rules`.
 *
 * @param prefix Put before the names of the rules, with a slash; the rules of files have none.
 * @returns The rules, or what is wrong with the plugin.
 */
export function pluginRules(exported: unknown, prefix?: string): Rule[] | string {
  const candidates = listOf(exported);
  if (candidates.length === 0) {
    return 'exports no rules: its default export is to be a rule, a list of rules, or `{ rules }`';
  }
  for (const [index, candidate] of candidates.entries()) {
    const [fault] = ruleFaults(candidate);
    if (fault) return `exports a rule (${nameOf(candidate, index)}) that cannot run: ${fault}`;
  }
  const rules = candidates as Rule[];
  return prefix === undefined
    ? rules
    : rules.map((rule) => ({ ...rule, name: `${prefix}/${rule.name}` }));
}

/**
 * The prefix of the rules of a package, as ESLint does it: `pm-lint-plugin-acme` is `acme`,
 * `@acme/pm-lint-plugin` is `@acme`.
 */
export function pluginPrefix(packageName: string): string {
  return packageName.replace(/(?<=^|\/)pm-lint-plugin(?:-|$)/, '').replace(/\/$/, '');
}

function listOf(exported: unknown): unknown[] {
  if (Array.isArray(exported)) return exported;
  if (typeof exported !== 'object' || exported === null) return [];
  const { rules } = exported as { rules?: unknown };
  if (rules === undefined) return 'check' in exported || 'name' in exported ? [exported] : [];
  return typeof rules === 'object' && rules !== null ? Object.values(rules) : [];
}

function nameOf(candidate: unknown, index: number): string {
  const { name } = (candidate ?? {}) as { name?: unknown };
  return typeof name === 'string' ? `\`${name}\`` : `number ${index + 1}`;
}
