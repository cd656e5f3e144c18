import type { Preset, Rule, Severity } from '../rules/define-rule.ts';
import { checkOptions } from './check-options.ts';
import { ConfigError } from './config-error.ts';
import { didYouMean } from './did-you-mean.ts';
import { writtenValue } from './written-value.ts';

/** Which rules to run, and how. */
export interface RuleConfig {
  /** Where severities start from; `recommended` when not given. */
  preset?: Preset | undefined;
  /** Changes to the preset, by rule name. */
  rules?: Record<string, RuleSetting> | undefined;
}

/** `warn`, or `['warn', {max: 3}]`. */
export type RuleSetting = SeveritySetting | [SeveritySetting] | [SeveritySetting, object];

/** A severity, or ESLint's number for it. */
export type SeveritySetting = Severity | 0 | 1 | 2;

/** A rule that is to run, with everything settled. */
export interface ActiveRule {
  rule: Rule;
  severity: Exclude<Severity, 'off'>;
  options: object;
}

const presets: Preset[] = ['minimal', 'recommended', 'strict'];
const severities: Severity[] = ['off', 'info', 'warn', 'error'];

/**
 * Settle severity and options of each rule: its defaults, then the preset, then the user.
 *
 * @returns The rules that are not off, in the order given.
 * @throws {ConfigError} The preset, a rule, a severity or an option is not known.
 */
export function resolveConfig(rules: Rule[], config: RuleConfig): ActiveRule[] {
  const preset = config.preset ?? 'recommended';
  const settings = new Map(Object.entries(config.rules ?? {}));
  const names = new Set(rules.map((rule) => rule.name));

  checkPreset(preset);
  checkNames(rules, names);
  for (const name of settings.keys()) {
    if (!names.has(name)) throw unknown('rule', name, names);
  }
  return rules.flatMap((rule) => activate(rule, rule.presets[preset], settings.get(rule.name)));
}

/**
 * Change how rules run; options that are not named stay as they are.
 *
 * @param rules All rules that there are.
 * @throws {ConfigError} A rule, a severity or an option is not known.
 */
export function reconfigure(
  active: readonly ActiveRule[],
  rules: readonly Rule[],
  settings: Record<string, RuleSetting>,
): ActiveRule[] {
  const before = new Map(active.map((each) => [each.rule.name, each]));
  const names = new Set(rules.map(({ name }) => name));
  for (const name of Object.keys(settings)) {
    if (!names.has(name)) throw unknown('rule', name, names);
  }
  return rules.flatMap((rule) => {
    const known = before.get(rule.name);
    const setting = Object.hasOwn(settings, rule.name) ? settings[rule.name] : undefined;
    if (setting === undefined) return known ?? [];
    const base: RuleSetting = known ? [known.severity, known.options] : 'off';
    return activate(rule, base, setting);
  });
}

function activate(rule: Rule, preset: RuleSetting, setting: RuleSetting | undefined): ActiveRule[] {
  const [presetSeverity, presetOptions] = pair(preset);
  const [severity, options] = setting === undefined ? [presetSeverity] : pair(setting);

  if (!severities.includes(severity)) throw invalidSeverity(rule, severity);
  if (options !== undefined) checkOptions(rule, options);
  if (severity === 'off') return [];
  return [{ rule, severity, options: { ...rule.options?.defaults, ...presetOptions, ...options } }];
}

/** The severity that a number stands for. */
export function toSeverity(severity: SeveritySetting): Severity {
  return numbered[severity as 0] ?? (severity as Severity);
}

const numbered: Record<0 | 1 | 2, Severity> = { 0: 'off', 1: 'warn', 2: 'error' };

function pair(setting: RuleSetting): [Severity, object?] {
  const [severity, ...options] = Array.isArray(setting) ? setting : ([setting] as const);
  return [toSeverity(severity), ...options];
}

function checkPreset(preset: string): void {
  if (!presets.some((known) => known === preset)) throw unknown('preset', preset, presets);
}

function checkNames(rules: Rule[], names: Set<string>): void {
  if (names.size === rules.length) return;
  const twice = rules.find((rule, index) => rules.findIndex((r) => r.name === rule.name) < index);
  throw new ConfigError(`Two rules are named \`${twice?.name}\``);
}

function unknown(thing: string, name: string, known: Iterable<string>): ConfigError {
  return new ConfigError(`There is no ${thing} \`${name}\`${didYouMean(name, known)}`);
}

function invalidSeverity(rule: Rule, severity: unknown): ConfigError {
  const written = writtenValue(severity);
  const near = didYouMean(String(written), severities);
  const known = near || `: write ${severities.map((name) => `\`${name}\``).join(', ')}`;
  return new ConfigError(`Rule \`${rule.name}\` cannot have severity \`${written}\`${known}`);
}
