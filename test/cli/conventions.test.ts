// Cases in which linters of text were seen to do what nobody expects: to pass where nothing was
// checked, to take an unknown option for a file, to crash when a pipe is closed, and so on.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createScratch, type Ran, type Scratch } from './scratch.ts';

const clean = readFileSync('fixtures/injection/labelled-bullets.md', 'utf8');
const faulty = '# Outage\n\n## Timeline\n\n- 15:00 PM Down\n';
const nothing = '✖ nothing checked, 1 not checked\n';
const escape = '\u001b[';
let at: Scratch;

beforeAll(() => {
  at = createScratch({
    'clean.md': clean,
    'faulty.md': faulty,
    'ignored.md': faulty,
    '.pm-lintignore': 'ignored.md\n',
    'broken/.pm-lintrc.yaml': 'rules:\n  timeline-order: [warn\n',
    'broken/a.md': clean,
    'unknown/.pm-lintrc.yaml': 'rules:\n  timeline-ordr: off\n',
    'unknown/a.md': clean,
  });
}, 120_000);

afterAll(() => at.remove());

test('a clean file', () => {
  expect(brief(at.run(['clean.md']))).toEqual([0, '✔ 1 postmortem, no problems\n', '']);
});

test('findings', () => {
  const { status, stdout, stderr } = at.run(['faulty.md']);
  expect(stdout).toContain('5:3  error');
  expect([status, stderr]).toEqual([1, '']);
});

test('a file that does not exist', () => {
  const message = 'pm-lint: gone.md: no such file or directory\n';
  expect(brief(at.run(['gone.md']))).toEqual([2, nothing, message]);
  // The others are checked all the same.
  const both = at.run(['gone.md', 'faulty.md']);
  expect(both.stdout).toContain('5:3  error');
  expect([both.status, both.stderr]).toEqual([2, message]);
});

test('a glob that matches nothing', () => {
  const message = 'pm-lint: nowhere/**/*.md: no Markdown file (.md, .markdown) matches\n';
  expect(brief(at.run(['nowhere/**/*.md']))).toEqual([2, nothing, message]);
  const allowed = at.run(['--no-error-on-unmatched-pattern', 'nowhere/**/*.md']);
  expect(brief(allowed)).toEqual([0, '', '']);
});

test('an unknown option', () => {
  const message = 'pm-lint: There is no option `--max-warning` (did you mean `--max-warnings`?)\n';
  expect(brief(at.run(['--max-warning', '0', 'clean.md']))).toEqual([2, '', message]);
});

test('a configuration that cannot be read', () => {
  const { status, stdout, stderr } = at.run(['broken/a.md']);
  expect(stderr).toMatch(/^pm-lint: broken\/\.pm-lintrc\.yaml:\d+:\d+: .+\n$/);
  expect([status, stdout]).toEqual([2, '']);
});

test('an unknown rule in a configuration', () => {
  const message =
    'pm-lint: unknown/.pm-lintrc.yaml:2:3: There is no rule `timeline-ordr` (did you mean `timeline-order`?)\n';
  expect(brief(at.run(['unknown/a.md']))).toEqual([2, '', message]);
});

test.each([[[]], [['--max-warnings', '0']], [['--no-warn-ignored']]])(
  'an ignored file that is named, %j',
  (options) => {
    expect(brief(at.run([...options, 'ignored.md']))).toEqual([0, '', '']);
  },
);

test('the report and all else are apart', () => {
  const { stdout, stderr } = at.run(['-f', 'json', 'faulty.md', 'gone.md']);
  expect(JSON.parse(stdout).summary).toMatchObject({ files: 1, notChecked: 1 });
  expect(stderr).toBe('pm-lint: gone.md: no such file or directory\n');
});

test('colors in a pipe', () => {
  expect(at.run(['faulty.md']).stdout).not.toContain(escape);
  expect(at.run(['gone.md'], { env: { FORCE_COLOR: '1' } }).stderr).not.toContain(escape);
  expect(at.run(['faulty.md'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(escape);
});

/** `script` runs a command at a terminal; here it takes the flags of util-linux. */
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

(hasTerminal ? test : test.skip)('colors on a terminal', () => {
  const line = `script -qec "'${process.execPath}' '$MAIN' faulty.md" /dev/null`;
  const run = (env: Record<string, string>) =>
    at.shell(line, { TERM: 'xterm', MAIN: `${process.cwd()}/dist/cli/main.js`, ...env }).stdout;
  expect(run({})).toContain(escape);
  expect(run({ NO_COLOR: '1' })).not.toContain(escape);
});

const hasShell = spawnSync('bash', ['-c', 'true']).status === 0;

(hasShell ? test : test.skip)('a reader that goes away', () => {
  const line = `pm-lint -f jsonl ${'faulty.md ./faulty.md '.repeat(400)} | head -1`;
  const { stdout, stderr } = at.shell(line);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toBe('');
});

function brief({ status, stdout, stderr }: Ran): [number | null, string, string] {
  return [status, stdout, stderr];
}
