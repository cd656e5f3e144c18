import { describe, expect, test } from '@jest/globals';
import dateImpossible from '../../src/rules/date-impossible.ts';
import { noImpact } from '../lint/sample-rules.ts';
import { failure, type MemoryWorld, memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([dateImpossible, noImpact]);

const fixed = '# Outage\n\n## Timeline\n\n- 13:05 Down\n- 14:10 Up\n';
const broken = fixed.replace('13:05', '13:05 PM');
const worse = `${broken}\n## Impact\n\nMuch.\n`;

describe('--fix', () => {
  test('writes what it fixes, and nothing else', async () => {
    const written: string[] = [];
    const at = memoryWorld(
      { 'a.md': broken, 'b.md': fixed },
      { replaceFile: (path, text) => void written.push(path, text) },
    );
    expect(await run(['--fix', 'a.md', 'b.md'], at)).toBe(0);
    expect(written).toEqual(['a.md', fixed]);
    expect(at.out()).toBe('✔ 2 postmortems, no problems, 1 file fixed\n');
    expect(at.err()).toBe('');
  });

  test('reports what is left, and exits with 1 if that is an error', async () => {
    const at = memoryWorld({ 'a.md': worse });
    expect(await run(['--fix', 'a.md'], at)).toBe(1);
    expect(at.files['a.md']).toBe(worse.replace('13:05 PM', '13:05'));
    expect(at.out()).toContain('There is a section `impact`');
    expect(at.out()).not.toContain('13:05');
  });

  test('tells of a file that cannot be written, reports it as it is, and goes on', async () => {
    const replaceFile = (path: string, text: string) => {
      if (path === 'a.md') throw failure('EACCES');
      at.files[path] = text;
    };
    const at = memoryWorld({ 'a.md': broken, 'b.md': broken }, { replaceFile });
    expect(await run(['--fix', 'a.md', 'b.md'], at)).toBe(2);
    expect(at.err()).toBe('pm-lint: a.md: permission denied\n');
    expect(at.files['b.md']).toBe(fixed);
    expect(at.out()).toContain('There is no `13:05 PM`');
    expect(at.out()).toContain('1 file fixed');
  });

  test('of the standard input prints the text, and the report beside it', async () => {
    const at = memoryWorld({}, { stdin: worse });
    expect(await run(['--fix', '-'], at)).toBe(1);
    expect(at.out()).toBe(worse.replace('13:05 PM', '13:05'));
    expect(at.err()).toContain('There is a section `impact`');
  });

  test('of the standard input prints the text also where nothing is to fix, or to check', async () => {
    const at = memoryWorld({}, { stdin: fixed });
    expect(await run(['--fix', '-'], at)).toBe(0);
    expect(at.out()).toBe(fixed);

    const config = { '.pm-lintrc.yaml': 'ignores: old' };
    const ignored = memoryWorld(config, { stdin: broken });
    expect(await run(['--fix', '--stdin-filename', 'old/a.md', '-'], ignored)).toBe(0);
    expect(ignored.out()).toBe(broken);
  });

  test('keeps a byte order mark and line endings', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const at = memoryWorld({ 'a.md': windows(broken) });
    expect(await run(['--fix', 'a.md'], at)).toBe(0);
    expect(at.files['a.md']).toBe(windows(fixed));
  });
});

describe('--fix-dry-run', () => {
  test('writes nothing, and has the texts in the report', async () => {
    const at = memoryWorld({ 'a.md': broken, 'b.md': fixed });
    expect(await run(['--fix-dry-run', '-f', 'json', 'a.md', 'b.md'], at)).toBe(0);
    expect(at.files['a.md']).toBe(broken);
    const { results } = JSON.parse(at.out());
    expect(results[0]).toMatchObject({ output: fixed, messages: [] });
    expect(results[1]).not.toHaveProperty('output');
  });

  test('of the standard input has the report on the output', async () => {
    const at = memoryWorld({}, { stdin: broken });
    expect(await run(['--fix-dry-run', '-f', 'json', '-'], at)).toBe(0);
    expect(JSON.parse(at.out()).results[0].output).toBe(fixed);
  });
});

describe('--diff', () => {
  test('shows what would change, exits with 1, and writes nothing', async () => {
    const at = memoryWorld({ 'a.md': broken, 'b.md': worse.replace(' PM', '') });
    expect(await run(['--diff', 'a.md', 'b.md'], at)).toBe(1);
    expect(at.out()).toContain('--- a.md\n+++ a.md\n@@ ');
    expect(at.out()).toContain('\n-- 13:05 PM Down\n+- 13:05 Down\n');
    expect(at.out()).not.toContain('b.md');
    expect(at.err()).toBe('pm-lint: 1 file would change\n');
    expect(at.files['a.md']).toBe(broken);
  });

  test('exits with 0 where nothing would change', async () => {
    const at = memoryWorld({ 'b.md': worse.replace(' PM', '') });
    expect(await run(['--diff', 'b.md'], at)).toBe(0);
    expect(at.out()).toBe('');
  });

  test('exits with 2 where a file is missing', async () => {
    expect(await run(['--diff', 'a.md', 'c.md'], memoryWorld({ 'a.md': broken }))).toBe(2);
  });

  test('goes to a file with -o', async () => {
    const at = memoryWorld({ 'a.md': broken });
    await run(['--diff', '-o', 'fix.patch', 'a.md'], at);
    expect(at.out()).toBe('');
    expect(at.files['fix.patch']).toContain('+- 13:05 Down\n');
  });
});

test.each<[string[], string]>([
  [['--fix', '--diff', 'a.md'], '`--fix` and `--diff` exclude each other'],
  [['--fix', '--fix-dry-run', 'a.md'], '`--fix` and `--fix-dry-run` exclude each other'],
  [['--diff', '-f', 'json', 'a.md'], '`--diff` and `--format` exclude each other'],
  [['parse', '--fix', 'a.md'], '`--fix` is no option of `pm-lint parse`'],
])('%j is refused', async (argv, message) => {
  const at: MemoryWorld = memoryWorld({ 'a.md': broken });
  expect(await run(argv, at)).toBe(2);
  expect(at.err()).toBe(`pm-lint: ${message}\n`);
  expect(at.files['a.md']).toBe(broken);
});
