import type { ErrorObject } from 'ajv';
import { didYouMean } from '../lint/did-you-mean.ts';
import { writtenValue } from '../lint/written-value.ts';
import type { ConfigPath } from './config.ts';
import type { ConfigIssue } from './config-issue.ts';

/** Tell what ajv found in words for the one who wrote the configuration. */
export function toIssue(error: ErrorObject, path: ConfigPath, ruleNames: string[]): ConfigIssue {
  const { keyword, params, parentSchema } = error;
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const known = Object.keys(parentSchema?.properties ?? {});
    return { path: [...path, key], isKey: true, message: unknownKey(key, path, known, ruleNames) };
  }
  if (keyword === 'required') {
    return { path, message: `${subject(path)} lacks \`${params.missingProperty}\`` };
  }
  const { rule, part, option } = ruleAt(path);
  if (keyword === 'maxItems' && rule && !option && part === 0) {
    const takes = params.limit === 1 ? 'no options' : 'a severity and options, nothing more';
    return { path, message: `Rule \`${rule}\` takes ${takes}` };
  }
  return { path, message: `${subject(path)} ${wish(error)}` };
}

/** The keys and indexes of a JSON pointer. */
export function pathOf(pointer: string, config: unknown): ConfigPath {
  let value = config;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(value) ? Number(key) : key;
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
}

function unknownKey(key: string, path: ConfigPath, known: string[], ruleNames: string[]): string {
  const { rule, part } = ruleAt(path);
  if (path.at(-1) === 'rules') return `There is no rule \`${key}\`${didYouMean(key, ruleNames)}`;
  if (part === 1) return `Rule \`${rule}\` has no option \`${key}\`${didYouMean(key, known)}`;
  return `There is no setting \`${key}\`${didYouMean(key, known)}`;
}

function subject(path: ConfigPath): string {
  const { rule, part, option } = ruleAt(path);
  if (option) return `Option \`${option}\` of rule \`${rule}\``;
  if (part === 1) return `What follows the severity of rule \`${rule}\``;
  if (rule) return `The severity of rule \`${rule}\``;
  return path.length > 0 ? `\`${spell(path)}\`` : 'A configuration';
}

/** Which rule a place is about, and which part of its setting: severity (0) or options (1). */
function ruleAt(path: ConfigPath): { rule?: string; part?: number; option?: string } {
  const index = path.indexOf('rules');
  if (index < 0 || !/^(?:|overrides,\d+)$/.test(path.slice(0, index).join(','))) return {};
  const [rule, part, ...option] = path.slice(index + 1);
  if (rule === undefined) return {};
  return { rule: String(rule), part: Number(part ?? 0), option: spell(option) };
}

/** `overrides[0].files` */
function spell(path: ConfigPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index > 0 ? `.${step}` : step))
    .join('');
}

function wish({ keyword, params, data, message }: ErrorObject): string {
  switch (keyword) {
    case 'enum':
      return oneOf(data, params.allowedValues);
    case 'type':
      return `must be ${[params.type].flat().map(typeName).join(' or ')}`;
    case 'minimum':
      return `must be ${params.limit} or more`;
    case 'maximum':
      return `must be ${params.limit} or less`;
    default:
      return message ?? 'is not valid';
  }
}

function oneOf(value: unknown, allowed: unknown[]): string {
  // Numbers of severities work, but need no advertising.
  const hasNames = allowed.some((each) => typeof each === 'string');
  const names = allowed.filter((each) => !hasNames || typeof each === 'string').map(String);
  const all = names.map((name) => `\`${name}\``).join(', ');
  const written = writtenValue(value);
  return `must be one of ${all}, not \`${written}\`${didYouMean(written, names)}`;
}

const typeNames: Record<string, string> = {
  array: 'a list',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  object: 'an object',
};

function typeName(type: string): string {
  return typeNames[type] ?? `a ${type}`;
}
