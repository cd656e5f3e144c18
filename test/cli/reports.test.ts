import { describe, expect, test } from '@jest/globals';
import { noImpact } from '../lint/sample-rules.ts';
import { memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([noImpact]);
const document = '# Outage\n\n## Impact\n\nIt was down.\n';

async function lint(argv: string[], modules: Record<string, unknown> = {}) {
  const world = memoryWorld({ 'a.md': document, 'team.js': '' }, { modules });
  const code = await run([...argv, 'a.md'], world);
  return { code, world, out: world.out(), err: world.err() };
}

describe('several reports', () => {
  test('go where each is sent', async () => {
    const { world, out } = await lint(['-f', 'json', '-o', 'a.json', '-f', 'compact']);
    expect(JSON.parse(String(world.files['a.json'])).summary.files).toBe(1);
    expect(out).toContain('a.md:');
  });

  test.each([
    [['-o', 'a.json', '-f', 'json']],
    [['-f', 'json', '-o', 'a.json']],
    [['-o', 'a.json', '-f', 'json', '-f', 'junit', '-o', 'a.xml']],
  ])('%j: a file may stand before its format', async (argv) => {
    const { world, out } = await lint(argv);
    expect(JSON.parse(String(world.files['a.json'])).version).toBe(1);
    expect(out).toBe('');
  });

  test.each([
    [
      ['-f', 'json', '-f', 'tap'],
      '`-f tap` is one report too many for the standard output: add `-o FILE` behind it',
    ],
    [['-f', 'json', '-o', 'a', '-f', 'tap', '-o', 'a'], '`-o a` is there twice'],
    [['-f', 'json', '-o', 'a', '-o', 'b'], '`-o b` has no `-f` of its own: put one before it'],
    [
      ['rules', '-f', 'json', '-f', 'text', '-o', 'b'],
      'Only one `-f` and one `-o` can be given here',
    ],
  ])('%j make no sense', async (argv, message) => {
    const world = memoryWorld({ 'a.md': document });
    expect(await run(argv, world)).toBe(2);
    expect(world.err()).toBe(`pm-lint: ${message}\n`);
  });
});

describe('a reporter of the user', () => {
  test('is a file or a package, and may take its time', async () => {
    const report = async (results: unknown[]) => `${results.length} checked\n`;
    for (const name of ['./team.js', '@acme/reporter']) {
      const { out } = await lint(['-f', name], {
        'team.js': { default: report },
        '@acme/reporter': { default: report },
      });
      expect(out).toBe('1 checked\n');
    }
  });

  test.each([
    ['./none.js', 'Format `./none.js`: There is no file `./none.js`'],
    ['@acme/none', 'Format `@acme/none`: There is no package `@acme/none`'],
    ['./team.js', '`./team.js` is no reporter: it exports no function by default'],
  ])('%s that is none is told', async (name, message) => {
    const { code, err } = await lint(['-f', name], { 'team.js': { default: 3 } });
    expect(code).toBe(2);
    expect(err).toBe(`pm-lint: ${message}\n`);
  });
});
