import { describe, expect, test } from '@jest/globals';
import { type RuleConfig, resolveConfig } from '../../src/lint/config.ts';
import { ConfigError } from '../../src/lint/config-error.ts';
import { noImpact, noResolution, noSummary, tellOptions } from './sample-rules.ts';

const rules = [noImpact, noSummary, noResolution, tellOptions];

describe('severity', () => {
  test('is that of the preset, `recommended` by default', () => {
    expect(severities({})).toEqual({ 'no-impact': 'error', 'no-summary': 'warn' });
    expect(severities({ preset: 'minimal' })).toEqual({});
    expect(severities({ preset: 'strict' })).toMatchObject({ 'tell-options': 'info' });
  });

  test('is what the user says', () => {
    expect(severities({ rules: { 'no-impact': 'off', 'no-resolution': ['info'] } })).toEqual({
      'no-summary': 'warn',
      'no-resolution': 'info',
    });
  });
});

describe('options', () => {
  test('are the defaults, then the preset, then the user', () => {
    expect(options({ rules: { 'tell-options': 'warn' } })).toMatchObject({ max: 3 });
    expect(options({ preset: 'strict' })).toEqual({ max: 5, style: 'long', words: ['a'] });
    expect(
      options({ preset: 'strict', rules: { 'tell-options': ['warn', { style: 'short' }] } }),
    ).toEqual({ max: 5, style: 'short', words: ['a'] });
  });
});

describe('mistakes', () => {
  test.each<[object, string]>([
    [{ preset: 'strct' }, 'There is no preset `strct` (did you mean `strict`?)'],
    [{ rules: { 'no-impct': 'off' } }, 'There is no rule `no-impct` (did you mean `no-impact`?)'],
    [{ rules: { zzzzzzzzz: 'off' } }, 'There is no rule `zzzzzzzzz`'],
    [
      { rules: { 'no-impact': 'warning' } },
      'Rule `no-impact` cannot have severity `warning` (did you mean `warn`?)',
    ],
    [
      { rules: { 'no-impact': 7 } },
      'Rule `no-impact` cannot have severity `7`: write `off`, `info`, `warn`, `error`',
    ],
    [{ rules: { 'no-impact': ['warn', { max: 3 }] } }, 'Rule `no-impact` takes no options'],
    [
      { rules: { 'tell-options': ['warn', { mox: 3 }] } },
      'Rule `tell-options` has no option `mox` (did you mean `max`?)',
    ],
    [
      { rules: { 'tell-options': ['warn', { max: 'x' }] } },
      'Option `max` of rule `tell-options` must be an integer',
    ],
    [
      { rules: { 'tell-options': ['warn', { max: 0 }] } },
      'Option `max` of rule `tell-options` must be 1 or more',
    ],
    [
      { rules: { 'tell-options': ['warn', { style: 'wide' }] } },
      'Option `style` of rule `tell-options` must be one of `long`, `short`',
    ],
    [
      { rules: { 'tell-options': ['warn', { words: [1] }] } },
      'Option `words` of rule `tell-options` must be a list, each a string',
    ],
    [
      { rules: { 'tell-options': ['warn', 3] } },
      'Rule `tell-options` takes its options as an object',
    ],
  ])('%j', (config, message) => {
    expect(() => resolveConfig(rules, config)).toThrow(new ConfigError(message));
  });

  test('are found in rules that are off, too', () => {
    expect(() => resolveConfig(rules, { rules: { 'no-impact': ['off', { a: 1 }] } })).toThrow(
      ConfigError,
    );
  });

  test('two rules of one name', () => {
    expect(() => resolveConfig([noImpact, noImpact], {})).toThrow(
      'Two rules are named `no-impact`',
    );
  });

  test('names of objects are no rules', () => {
    expect(() => resolveConfig(rules, JSON.parse('{"rules": {"__proto__": "off"}}'))).toThrow(
      'There is no rule `__proto__`',
    );
    expect(() => resolveConfig(rules, { rules: { toString: 'off' } as never })).toThrow(
      'There is no rule `toString`',
    );
  });
});

function severities(config: RuleConfig): Record<string, string> {
  const active = resolveConfig(rules, config);
  return Object.fromEntries(active.map(({ rule, severity }) => [rule.name, severity]));
}

function options(config: RuleConfig): object | undefined {
  return resolveConfig(rules, config).find(({ rule }) => rule === tellOptions)?.options;
}
