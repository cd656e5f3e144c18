import { describe, expect, test } from '@jest/globals';
import { reporterNames } from '../../src/report/index.ts';
import { noImpact, noSummary, tellOptions } from '../lint/sample-rules.ts';
import { memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([noImpact, noSummary, tellOptions]);

describe('mistakes are told in one line, and nothing is done', () => {
  test.each<[string[], string]>([
    [['--bogus', 'a.md'], 'There is no option `--bogus`'],
    [['--quite'], 'There is no option `--quite` (did you mean `--quiet`?)'],
    [['--max-warning=3'], 'There is no option `--max-warning` (did you mean `--max-warnings`?)'],
    [['-x'], 'There is no option `-x`'],
    [['--no-quiet'], 'There is no option `--no-quiet` (did you mean `--quiet`?)'],
    [['--format'], '`--format` needs a value: `--format NAME`'],
    [['--format', '--quiet'], '`--format` needs a value: `--format NAME`'],
    [['--format='], '`--format` needs a value: `--format NAME`'],
    [['--quiet=yes'], '`--quiet` takes no value'],
    [['-f', 'jsn'], 'There is no format `jsn` (did you mean `json`?)'],
    [['-f', 'stlysh'], 'There is no format `stlysh` (did you mean `stylish`?)'],
    [
      ['-f', 'xxxxxxx'],
      `There is no format \`xxxxxxx\` (there are ${reporterNames
        .map((name) => `\`${name}\``)
        .join(', ')})`,
    ],
    [
      ['--preset', 'all'],
      'There is no preset `all` (there are `minimal`, `recommended`, `strict`)',
    ],
    [
      ['--timezone', 'Narnia/Lamp', 'a.md'],
      'There is no time zone `Narnia/Lamp`: write it like `UTC`, `Europe/Oslo`',
    ],
    [
      ['parse', '--timezone', 'soon', 'a.md'],
      'There is no time zone `soon`: write it like `UTC`, `Europe/Oslo`',
    ],
    [['--max-warnings', '-1'], '`--max-warnings` needs a whole number, not `-1`'],
    [['--max-warnings', 'x'], '`--max-warnings` needs a whole number, not `x`'],
    [['--stdin-filename', 'a.md'], '`--stdin-filename` names what `-` reads: add `-`'],
    [['--rule', 'no-impct: off'], 'There is no rule `no-impct` (did you mean `no-impact`?)'],
    [
      ['--rule', 'no-impact: loud'],
      'Rule `no-impact` cannot have severity `loud`: write `off`, `info`, `warn`, `error`',
    ],
    [
      ['--rule', 'no-impact off'],
      "Cannot read `--rule 'no-impact off'`: write `--rule 'name: off'` or `--rule 'name: [warn, {max: 3}]'`",
    ],
    [['--concurrency=0'], '`--concurrency` needs a number from 1, `auto` or `off`, not `0`'],
    [['--cache', '--cache-strategy=x'], '`--cache-strategy` is `content` or `metadata`, not `x`'],
    [['--shard=1/2', '--suppress-all'], '`--shard` and `--suppress-all` exclude each other'],
    [['parse', '--quiet', 'a.md'], '`--quiet` is no option of `pm-lint parse`'],
    [['parse'], 'Name a file to parse, or `-`'],
    [['rules', 'x'], '`pm-lint rules` takes no `x`: see `pm-lint explain RULE`'],
    [['explain'], 'Name one rule: `pm-lint explain RULE`; `pm-lint rules` lists them'],
    [['explain', 'no-impct'], 'There is no rule `no-impct` (did you mean `no-impact`?)'],
  ])('%j', async (argv, message) => {
    const at = memoryWorld({ 'a.md': '## Impact\n' });
    expect(await run(argv, at)).toBe(2);
    expect(at.err()).toBe(`pm-lint: ${message}\n`);
    expect(at.out()).toBe('');
  });
});

describe('--rule', () => {
  const at = () => memoryWorld({ 'a.md': '## Impact\n\n## Summary\n' });

  test('may be repeated, the last one counts', async () => {
    const rules = ['no-impact: off', 'no-summary: error', 'no-summary: off'];
    expect(await run([...rules.flatMap((rule) => ['--rule', rule]), 'a.md'], at())).toBe(0);
  });

  test.each([
    'tell-options: [warn, {max: 9, words: [a, b c]}]',
    "tell-options: [warn, {'max': 9, words: [a, 'b c']}]",
    '"tell-options": ["warn", {"max": 9, "words": ["a", "b c"]}]',
    'no-impact: off, tell-options: [warn, {max: 9, words: ["a", "b c"]}]',
  ])('%s', async (setting) => {
    const world = at();
    await run(['--rule', setting, 'a.md'], world);
    expect(world.out() || world.err()).toContain(
      setting.includes('b c]') ? 'Cannot read' : '{"max":9,"style":"long","words":["a","b c"]}',
    );
  });
});

describe('--help and --version', () => {
  test.each([
    [['--help'], 'Usage: pm-lint [options]'],
    [['-h'], 'Exit codes:'],
    [['--help'], '-o, --output-file FILE'],
    [['parse', '-h'], 'Usage: pm-lint parse'],
    [['explain', '--help'], 'Usage: pm-lint explain RULE'],
  ])('%j', async (argv, text) => {
    const at = memoryWorld({});
    expect(await run(argv, at)).toBe(0);
    expect(at.out()).toContain(text);
    expect(at.err()).toBe('');
  });

  test('keep within 100 columns', async () => {
    const at = memoryWorld({});
    await run(['--help'], at);
    expect(
      Math.max(
        ...at
          .out()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(100);
  });

  test('say the version', async () => {
    const at = memoryWorld({});
    expect(await run(['-v'], at)).toBe(0);
    expect(at.out()).toMatch(/^\d+\.\d+\.\d+.*\n$/);
  });
});

test('behind -- everything is a file', async () => {
  const at = memoryWorld({});
  expect(await run(['--', '--quiet', 'rules'], at)).toBe(2);
  expect(at.err()).toBe(
    'pm-lint: --quiet: no such file or directory\npm-lint: rules: no such file or directory\n',
  );
});

describe('an internal error', () => {
  const broken = () => {
    const at = memoryWorld({ 'a.md': '## Impact\n' });
    return Object.defineProperty(at, 'env', {
      get: () => {
        throw new RangeError('Too deep');
      },
    });
  };

  test('is one line', async () => {
    const at = broken();
    expect(await run(['a.md'], at)).toBe(2);
    expect(at.err()).toBe('pm-lint: internal error: Too deep\n');
  });

  test('shows its stack with --debug', async () => {
    const at = broken();
    expect(await run(['--debug', 'a.md'], at)).toBe(2);
    expect(at.err()).toMatch(/^pm-lint: internal error: Too deep\n.*\n {4}at /);
  });
});
