// Configurations that are written to do harm end with a message that says where, and exit code 2.

import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const files = { 'a.md': '# Outage\n\n## Timeline\n\n- 10:00 UTC Down\n' };

/** Stands for 2 to the power of 30 strings. */
const bomb = Array.from(
  { length: 30 },
  (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
).join('\n');

async function refusal(given: MemoryWorld['files'], argv = ['a.md'], more = {}): Promise<string> {
  const world = memoryWorld({ ...files, ...given }, more);
  expect(await run(argv, world)).toBe(2);
  expect(world.err()).not.toMatch(/internal error/);
  return world.err().split('\n')[0] ?? '';
}

test.each<[string, string, string]>([
  ['an alias of what it is in', 'rules: &a\n  missing-section: *a\n', ':1:1: An alias stands for'],
  ['an alias of nothing', 'root: true\nrules: *a\n', ':2:8: Unresolved alias'],
  ['aliases of aliases', `a0: &a0 x\n${bomb}\n`, ':1:1: Excessive alias count'],
  ['merged keys', 'rules:\n  <<: {missing-section: off}\n', ':2:3: There is no rule `<<`'],
  ['lists in lists', `extends: ${'['.repeat(20_000)}`, ': Maximum call stack'],
  ['several documents', 'root: true\n---\nroot: true\n', ':2:1: Source contains multiple'],
  ['`__proto__` as a setting', '__proto__: {root: true}\n', 'no setting `__proto__`'],
  ['`constructor` as a rule', 'rules: {constructor: off}\n', 'no rule `constructor`'],
  ['`__proto__` as a rule', 'rules: {__proto__: off}\n', 'no rule `__proto__`'],
  [
    '`toString` as an abbreviation',
    'abbreviations: {toString: UTC}\n',
    'no abbreviation `toString`',
  ],
  [
    '`__proto__` as an option',
    'rules: {missing-section: [warn, {__proto__: 1}]}\n',
    'has no option `__proto__`',
  ],
  ['`constructor` as a package', 'extends: constructor\n', 'no package `constructor`'],
  [
    'a pattern that takes forever',
    'ticketPatterns: ["(a+)+$"]\n',
    ':1:18: `(a+)+$` may take forever',
  ],
])('%s', async (_, text, expected) => {
  expect(await refusal({ '.pm-lintrc.yaml': text })).toContain(expected);
});

test.each([
  ['JSON with `__proto__`', '{"rules": {"__proto__": "off"}}', 'no rule `__proto__`'],
  ['JSON that does not end', '{"extends": [', 'pm-lintrc.json'],
])('%s', async (_, text, expected) => {
  expect(await refusal({ '.pm-lintrc.json': text })).toContain(expected);
});

test('a program whose configuration holds itself, or numbers that are no JSON', async () => {
  const rules: Record<string, unknown> = {};
  rules['missing-section'] = rules;
  const refused = (config: unknown) =>
    refusal({ 'pm-lint.config.js': '' }, ['a.md'], {
      modules: { 'pm-lint.config.js': { default: config } },
    });
  expect(await refused({ rules })).toContain('not `object`');
  expect(await refused({ rules: { 'missing-section': 3n } })).toContain('not `bigint`');
});

test.each(['__proto__: off', 'constructor: off', 'missing-section: [warn, {__proto__: 1}]'])(
  '--rule %s',
  async (rule) => {
    expect(await refusal({}, ['a.md', '--rule', rule])).toMatch(/`(?:__proto__|constructor)`/);
  },
);

test.each(['__proto__', 'constructor'])('findings of a file `%s` are suppressed', async (name) => {
  const world = memoryWorld({ [name]: files['a.md'] });
  expect(await run(['--suppress-all', name], world)).toBe(0);
  expect(await run([name], world)).toBe(0);
});

test.each(['{"__proto__": {"x": {"count": 1, "prints": []}}}', '{"a.md": {"__proto__": 3}}', '[]'])(
  'suppressions %s',
  async (text) => {
    const world = memoryWorld({ ...files, 'pm-lint-suppressions.json': text });
    expect(await run(['a.md'], world)).toBeGreaterThan(0);
    expect(world.err()).not.toMatch(/internal error/);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  },
);

test('patterns that repeat without doubling are fine', async () => {
  const patterns = ['(?:[A-Z]{2,5}-)?\\\\d+', '(?:CHG|INC)+\\\\d{7}', '([a-z]{1,9}-)+x', ''];
  const text = `ticketPatterns: ${JSON.stringify(patterns)}\n`;
  const world = memoryWorld({ ...files, '.pm-lintrc.yaml': text });
  expect(await run(['a.md'], world)).toBe(1);
});
