import type { RuleSetting } from '../lint/config.ts';
import type { Rule, Severity } from '../rules/define-rule.ts';
import type { FileConfig, Given } from './cascade.ts';

/** How a rule runs on a file, each part with where it comes from. */
export interface SettledRule {
  name: string;
  severity: Given<Severity>;
  options: Record<string, Given<unknown>>;
}

/** What the configuration says of rules, as `lint` takes it. */
export function ruleSettings({ rules }: FileConfig): Record<string, RuleSetting> {
  const settings = Object.entries(rules).map(
    ([name, { severity, options }]): [string, RuleSetting] => {
      const values = Object.entries(options).map(([option, { value }]) => [option, value]);
      return [
        name,
        values.length > 0 ? [severity.value, Object.fromEntries(values)] : severity.value,
      ];
    },
  );
  return Object.fromEntries(settings);
}

/** Tell of each rule how severe it is, with which options, and who says so. */
export function settledRules(config: FileConfig, rules: readonly Rule[]): SettledRule[] {
  const { preset } = config;
  const source = preset.from === 'default' ? '' : `, ${preset.from}`;
  const fromPreset = `preset ${preset.value}${source}`;

  return rules.map(({ name, presets, options }) => {
    const setting = presets[preset.value];
    const [severity, presetOptions] = Array.isArray(setting) ? setting : [setting];
    const given = config.rules[name];
    return {
      name,
      severity: given?.severity ?? { value: severity, from: fromPreset },
      options: {
        ...giveAll(options?.defaults ?? {}, 'default'),
        ...giveAll(presetOptions ?? {}, fromPreset),
        ...given?.options,
      },
    };
  });
}

function giveAll(values: object, from: string): Record<string, Given<unknown>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from }]));
}
