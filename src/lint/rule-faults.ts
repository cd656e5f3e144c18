import type { Category, Preset, Severity } from '../rules/define-rule.ts';

const presets: Preset[] = ['minimal', 'recommended', 'strict'];
const severities: Severity[] = ['off', 'info', 'warn', 'error'];

const categories: Category[] = [
  'structure',
  'time',
  'action-items',
  'causes',
  'language',
  'impact',
  'links',
  'security',
];

/** Tell what keeps a value from being a rule; types do not, for those who write JavaScript. */
export function ruleFaults(value: unknown): string[] {
  if (!isRecord(value)) return ['it is no object'];
  const { name, description, category, presets: settings, options, check } = value;
  return [
    ...(isName(name) ? [] : ['`name` is no name in kebab-case, such as `severity-missing`']),
    ...(isText(description) ? [] : ['`description` does not say what is flagged']),
    ...(categories.some((each) => each === category)
      ? []
      : [`\`category\` is none of ${categories.map((each) => `\`${each}\``).join(', ')}`]),
    ...presetFaults(settings),
    ...(options === undefined ? [] : optionFaults(options)),
    ...(typeof check === 'function' ? [] : ['`check` is no function']),
  ];
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function presetFaults(settings: unknown): string[] {
  if (!isRecord(settings)) return ['`presets` does not say how severe it is in each preset'];
  return presets
    .filter((preset) => !severities.some((each) => each === severityOf(settings[preset])))
    .map((preset) => `\`presets.${preset}\` is no severity, such as \`warn\``);
}

function severityOf(setting: unknown): unknown {
  return Array.isArray(setting) ? setting[0] : setting;
}

function optionFaults(options: unknown): string[] {
  if (!isRecord(options)) return ['`options` is no object'];
  return [
    ...(isRecord(options.schema) ? [] : ['`options.schema` is no JSON Schema']),
    ...(isRecord(options.defaults) ? [] : ['`options.defaults` is no object']),
  ];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
