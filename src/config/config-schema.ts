import type { Rule } from '../rules/define-rule.ts';
import { overrideKeys, settingKeys, topKeys } from './config-keys.ts';

/** A JSON Schema. */
export type Schema = Record<string, unknown>;

/**
 * Make the JSON Schema of configuration files (draft 7, which editors know best).
 *
 * @param rules The rules that there are. Without them, `rules` may hold anything.
 */
export function configSchema(rules?: readonly Rule[]): Schema {
  const settings = { ...settingKeys, rules: { $ref: '#/definitions/rules' } };
  const override = {
    title: 'Override',
    type: 'object',
    properties: { ...overrideKeys, ...settings },
    required: ['files'],
    additionalProperties: false,
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ...topKeys,
      ...settings,
      overrides: {
        description: 'Settings for some of the documents; of those that match, the last counts.',
        type: 'array',
        items: { $ref: '#/definitions/override' },
      },
    },
    additionalProperties: false,
    definitions: { override, severity, setting, rules: rulesSchema(rules) },
  };
}

/** Numbers are ESLint's. */
const severity: Schema = {
  title: 'Severity',
  description: '`info` never changes the exit code.',
  enum: ['off', 'info', 'warn', 'error', 0, 1, 2],
};

function rulesSchema(rules: readonly Rule[] | undefined): Schema {
  const description = 'Severity and options by rule: `"warn"` or `["warn", { … }]`.';
  if (!rules) return { description, type: 'object' };
  return {
    title: 'Rules',
    description,
    type: 'object',
    properties: Object.fromEntries(rules.map((rule) => [rule.name, settingOf(rule)])),
    additionalProperties: false,
  };
}

/** The severity alone, or with options. */
function settingOf({ name, description, options }: Rule): Schema {
  if (!options) return { title: name, description, allOf: [{ $ref: '#/definitions/setting' }] };
  return {
    title: name,
    description,
    anyOf: [severityRef, list(severityRef, optionsSchema(options))],
  };
}

const severityRef: Schema = { $ref: '#/definitions/severity' };

function list(...items: Schema[]): Schema {
  return { type: 'array', items, minItems: 1, maxItems: items.length };
}

/** Of a rule without options. */
const setting: Schema = { anyOf: [severityRef, list(severityRef)] };

function optionsSchema({ schema, defaults }: NonNullable<Rule['options']>): Schema {
  const { properties = {}, ...rest } = schema as { properties?: Record<string, Schema> };
  const withDefaults = Object.entries({ ...blank(defaults), ...properties }).map(
    ([name, property]) => [name, { ...property, ...defaultOf(defaults, name) }],
  );
  return {
    type: 'object',
    additionalProperties: false,
    ...rest,
    properties: Object.fromEntries(withDefaults),
  };
}

/** An option that the schema does not tell may be anything. */
function blank(defaults: object): Record<string, Schema> {
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, {}]));
}

function defaultOf(defaults: object, name: string): Schema {
  const value = (defaults as Record<string, unknown>)[name];
  return value === undefined ? {} : { default: value };
}

/**
 * The schema for editors, which do not see what plugins hold: a rule that is not known is accepted
 * where the configuration has plugins, or where its name says that it comes from one.
 */
export function publishedSchema(rules: readonly Rule[]): Schema {
  const { definitions, ...schema } = configSchema(rules) as { definitions: Record<string, Schema> };
  const names = { anyOf: [{ enum: rules.map(({ name }) => name) }, { pattern: '/' }] };
  const known = { properties: { rules: { propertyNames: names } } };
  const setting = { anyOf: [{ $ref: '#/definitions/severity' }, { type: 'array', minItems: 1 }] };
  return {
    $id: 'https://github.com/pm-lint/pm-lint/blob/main/schema/config.schema.json',
    title: 'Configuration of pm-lint',
    ...schema,
    if: { required: ['plugins'] },
    else: { properties: { ...known.properties, overrides: { items: known } } },
    definitions: {
      ...definitions,
      rules: { ...definitions.rules, additionalProperties: setting },
    },
  };
}
