import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { checkConfig, checkRules } from '../../src/config/check-config.ts';
import type { Config } from '../../src/config/config.ts';
import { publishedSchema } from '../../src/config/config-schema.ts';
import { rules } from '../../src/rules/index.ts';

const file = new URL('../../schema/config.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv({ strictTypes: false, strictTuples: false }).compile(schema);

test('the schema in the package is that of the rules', () => {
  expect(schema).toEqual(publishedSchema(rules));
});

test('every rule, option and setting is described', () => {
  const { rules: ruleSchema, override, setting } = schema.definitions;
  const described = [schema.properties, override.properties, ruleSchema.properties].flatMap(
    (properties) => Object.entries(properties as Record<string, Record<string, unknown>>),
  );
  for (const [name, property] of described) {
    expect([name, property.description ?? property.$ref]).toEqual([name, expect.any(String)]);
  }
  expect(Object.keys(ruleSchema.properties)).toEqual(rules.map(({ name }) => name));
  for (const rule of rules) {
    const options = Object.keys(rule.options?.defaults ?? {});
    const { anyOf = setting.anyOf } = ruleSchema.properties[rule.name];
    const [, list] = anyOf;
    expect(Object.keys(list.items[1]?.properties ?? {}).sort()).toEqual(options.sort());
  }
});

test('the defaults of the options are options', () => {
  for (const { name, options } of rules) {
    if (!options) continue;
    const config = { rules: { [name]: ['warn', options.defaults] } };
    expect([name, validate(config)]).toEqual([name, true]);
  }
});

describe('what the schema takes, the command takes', () => {
  test.each<[unknown, boolean]>([
    [{}, true],
    [{ rules: { 'missing-section': 'off' } }, true],
    [{ rules: { 'missing-section': 0 } }, true],
    [{ rules: { 'missing-section': ['warn', { kinds: ['summary'] }] } }, true],
    [{ extends: ['strict', './a.json'], ignores: 'old' }, true],
    [{ overrides: [{ files: '*.md', extends: ['minimal'] }] }, true],
    [{ rules: { 'missing-section': 'loud' } }, false],
    [{ rules: { 'missing-section': ['warn', { kinds: ['sumary'] }] } }, false],
    [{ rules: { 'missing-section': ['warn', { kind: [] }] } }, false],
    [{ rules: { 'missing-section': ['warn', {}, {}] } }, false],
    [{ rules: { 'mising-section': 'off' } }, false],
    [{ overrides: [{ files: '*.md', rules: { 'mising-section': 'off' } }] }, false],
    [{ overrides: [{ rules: {} }] }, false],
    [{ timezones: 'UTC' }, false],
    [{ audience: 'all' }, false],
  ])('%j: %s', async (config, isValid) => {
    expect(validate(config)).toBe(isValid);
    const issues = checkConfig(config);
    const ruleIssues = issues.length > 0 ? [] : await checkRules(config as Config, rules);
    expect([...issues, ...ruleIssues].length === 0).toBe(isValid);
  });

  test.each<[unknown]>([
    [{ plugins: './mine.js', rules: { mine: 'warn' } }],
    [{ plugins: './mine.js', overrides: [{ files: 'a', rules: { mine: ['warn', { a: 1 }] } }] }],
    [{ rules: { 'acme/mine': 'warn' } }],
  ])('but for rules of plugins, which the schema does not see: %j', (config) => {
    expect(validate(config)).toBe(true);
  });
});
