import { describe, expect, test } from '@jest/globals';
import { checkConfig, checkRules } from '../../src/config/check-config.ts';
import type { Config } from '../../src/config/config.ts';
import type { RuleSetting } from '../../src/lint/config.ts';
import { rules as ownRules } from '../../src/rules/index.ts';
import { noImpact, tellOptions } from '../lint/sample-rules.ts';

test('a configuration with everything is fine', async () => {
  const config: Config = {
    $schema: './node_modules/pm-lint/schema/config.schema.json',
    root: true,
    extends: ['strict', './base.yaml'],
    plugins: 'pm-lint-plugin-acme',
    files: 'incidents/**',
    ignores: ['old'],
    timezone: 'Europe/Oslo',
    today: '2026-03-04',
    audience: 'public',
    template: 'template.md',
    abbreviations: { CST: 'America/Chicago' },
    ticketPatterns: ['CHG\\d{7}'],
    rules: { 'no-impact': 'off', 'tell-options': ['warn', { max: 4, words: ['x'] }] },
    overrides: [{ files: 'a', ignores: 'b', extends: 'minimal', rules: { 'no-impact': 2 } }],
  };
  expect(checkConfig(config)).toEqual([]);
  expect(await checkRules(config, [noImpact, tellOptions])).toEqual([]);
});

describe('a mistake is told, and where', () => {
  test.each<[unknown, string, string]>([
    [[], '', 'A configuration must be an object'],
    ['strict', '', 'A configuration must be an object'],
    [{ rule: {} }, 'rule', 'There is no setting `rule` (did you mean `rules`?)'],
    [{ preset: 'strict' }, 'preset', 'There is no setting `preset`'],
    [{ timezone: 3 }, 'timezone', '`timezone` must be a string'],
    [{ timezone: 'Mars' }, 'timezone', 'There is no time zone `Mars`'],
    [{ today: '2026-02-30' }, 'today', '`2026-02-30` is no day'],
    [
      { audience: 'publik' },
      'audience',
      '`audience` must be one of `internal`, `public`, not `publik` (did you mean `public`?)',
    ],
    [{ root: 'yes' }, 'root', '`root` must be `true` or `false`'],
    [{ files: [1] }, 'files.0', '`files[0]` must be a string'],
    [{ files: {} }, 'files', '`files` must be a string or a list'],
    [{ abbreviations: { CST: 'Nowhere' } }, 'abbreviations.CST', 'There is no time zone `Nowhere`'],
    [{ ticketPatterns: ['('] }, 'ticketPatterns.0', 'Invalid regular expression'],
    [{ rules: [] }, 'rules', '`rules` must be an object'],
    [{ overrides: {} }, 'overrides', '`overrides` must be a list'],
    [{ overrides: [{ rules: {} }] }, 'overrides.0', '`overrides[0]` lacks `files`'],
    [{ overrides: [{ files: 'a', root: true }] }, 'overrides.0.root', 'There is no setting `root`'],
    [
      { overrides: [{ files: 'a', extends: 'strikt' }] },
      'overrides.0.extends',
      '`overrides[0].extends` must be one of `minimal`, `recommended`, `strict`, not `strikt` (did you mean `strict`?)',
    ],
    [
      { overrides: [{ files: 'a', timezone: 'X' }] },
      'overrides.0.timezone',
      'There is no time zone',
    ],
  ])('%j', (config, path, message) => {
    const issues = checkConfig(config);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.path.join('.')).toBe(path);
    expect(issues[0]?.message).toContain(message);
  });

  test('each of several', () => {
    const issues = checkConfig({ rule: {}, timezone: 3 });
    expect(issues.map(({ path }) => path.join('.')).sort()).toEqual(['rule', 'timezone']);
  });
});

describe('a mistake about rules is told, and where', () => {
  test.each<[Record<string, unknown>, string, string]>([
    [
      { 'no-impcat': 'off' },
      'no-impcat',
      'There is no rule `no-impcat` (did you mean `no-impact`?)',
    ],
    [
      { 'no-impact': 'wran' },
      'no-impact',
      'The severity of rule `no-impact` must be one of `off`, `info`, `warn`, `error`, not `wran` (did you mean `warn`?)',
    ],
    [{ 'no-impact': ['wran'] }, 'no-impact.0', 'The severity of rule `no-impact` must be one of'],
    [{ 'no-impact': 3 }, 'no-impact', 'not `3`'],
    [{ 'no-impact': true }, 'no-impact', 'not `true`'],
    [{ 'no-impact': { max: 1 } }, 'no-impact', 'not `{"max":1}`'],
    [{ 'no-impact': ['warn', {}] }, 'no-impact', 'Rule `no-impact` takes no options'],
    [{ 'tell-options': ['warn', {}, {}] }, 'tell-options', 'takes a severity and options'],
    [
      { 'tell-options': ['warn', { maxx: 4 }] },
      'tell-options.1.maxx',
      'Rule `tell-options` has no option `maxx` (did you mean `max`?)',
    ],
    [
      { 'tell-options': ['warn', { max: '4' }] },
      'tell-options.1.max',
      'Option `max` of rule `tell-options` must be a whole number',
    ],
    [{ 'tell-options': ['warn', { max: 0 }] }, 'tell-options.1.max', 'must be 1 or more'],
    [
      { 'tell-options': ['warn', { style: 'shrt' }] },
      'tell-options.1.style',
      'Option `style` of rule `tell-options` must be one of `long`, `short`, not `shrt`',
    ],
    [
      { 'tell-options': ['warn', { words: ['a', 1] }] },
      'tell-options.1.words.1',
      'Option `words[1]` of rule `tell-options` must be a string',
    ],
    [
      { 'tell-options': ['warn', 3] },
      'tell-options.1',
      'What follows the severity of rule `tell-options` must be an object',
    ],
  ])('%j', async (rules, path, message) => {
    const config = { rules } as Config;
    expect(checkConfig(config)).toEqual([]);
    const issues = await checkRules(config, [noImpact, tellOptions]);
    expect(issues.map((issue) => issue.path.join('.'))).toEqual([`rules.${path}`]);
    expect(issues[0]?.message).toContain(message);
    const inOverride = { overrides: [{ files: 'a', ...config }] } as Config;
    const [issue] = await checkRules(inOverride, [noImpact, tellOptions]);
    expect(issue?.message).toBe(issues[0]?.message);
    expect(issue?.path.join('.')).toBe(`overrides.0.rules.${path}`);
  });

  test('keys are told as such', async () => {
    const config = { rules: { x: 'off', 'tell-options': ['warn', { y: 1 }] } } as Config;
    const issues = await checkRules(config, [noImpact, tellOptions]);
    expect(issues.map(({ isKey }) => isKey)).toEqual([true, true]);
  });
});

test.each(ownRules.map(({ name }) => [name]))(
  'options of %s are checked alike before and while the command runs',
  async (name) => {
    const faults: RuleSetting[] = [
      'loud' as 'warn',
      ['warn', 3] as never,
      ['warn', {}, {}] as never,
    ];
    const rule = ownRules.find((each) => each.name === name);
    const options = Object.keys(rule?.options?.defaults ?? {});
    faults.push(...options.map((option): RuleSetting => ['warn', { [option]: null, x: 1 }]));
    for (const fault of faults) {
      const config: Config = { rules: { [name]: fault } };
      const issues = await checkRules(config, ownRules);
      expect(issues.length).toBeGreaterThan(0);
      const withPlugin: Config = { rules: { ...config.rules, 'tell-options': 'warn' } };
      expect(await checkRules(withPlugin, [...ownRules, tellOptions])).toEqual(issues);
    }
  },
);
