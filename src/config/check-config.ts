import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Rule } from '../rules/define-rule.ts';
import { rules as ownRules } from '../rules/index.ts';
import { checkSettings } from './check-settings.ts';
import type { Config } from './config.ts';
import type { ConfigIssue } from './config-issue.ts';
import { configSchema } from './config-schema.ts';
import { validate as isConfig } from './config-validator.ts';
import { pathOf, toIssue } from './schema-issue.ts';

/**
 * Check what a configuration file holds, but for its rules: which there are is known only when its
 * plugins are.
 *
 * @param config What was read; a `Config` where nothing is returned.
 */
export function checkConfig(config: unknown): ConfigIssue[] {
  const issues = issuesOf(config, isConfig as ValidateFunction, []);
  return issues.length > 0 ? issues : checkSettings(config as Config);
}

/** Check the names of the rules in a configuration, their severities and their options. */
export async function checkRules(config: Config, rules: readonly Rule[]): Promise<ConfigIssue[]> {
  const parts = [config, ...(config.overrides ?? [])];
  const named = new Set(parts.flatMap((part) => Object.keys(part.rules ?? {})));
  if (named.size === 0) return [];
  const validate = await validatorFor(rules.filter(({ name }) => named.has(name)));
  const names = rules.map(({ name }) => name);
  return issuesOf(config, validate, names);
}

/** Loaded late: most configurations name no rule, and of those that do, most only pm-lint's own. */
async function validatorFor(rules: readonly Rule[]): Promise<ValidateFunction> {
  if (rules.every((rule) => ownRules.includes(rule))) {
    return (await import('./own-rules-validator.ts')).validate as ValidateFunction;
  }
  const { compileSchema } = await import('./compile-schema.ts');
  return compileSchema(configSchema(rules));
}

function issuesOf(config: unknown, validate: ValidateFunction, ruleNames: string[]): ConfigIssue[] {
  if (validate(config)) return [];
  const errors = validate.errors ?? [];
  return errors
    .filter((error) => isTelling(error, errors))
    .map((error) => toIssue(error, pathOf(error.instancePath, config), ruleNames));
}

/**
 * Where one of several forms is asked for, ajv tells why each is not met. The form that was meant
 * is the one that is met deepest; else one that only its length keeps from being met, else one
 * that asks for other values, else for another type.
 */
function isTelling(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const { keyword, instancePath } = error;
  if (keyword === 'anyOf') return false;
  const here = errors.filter((each) => each.instancePath === instancePath);
  if (!here.some((each) => each.keyword === 'anyOf')) return true;
  if (errors.some((each) => each.instancePath.startsWith(`${instancePath}/`))) return false;
  return rank(keyword) === Math.max(...here.map((each) => rank(each.keyword)));
}

function rank(keyword: string): number {
  return { anyOf: 0, type: 1, enum: 2 }[keyword] ?? 3;
}
