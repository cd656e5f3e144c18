import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { builtCommand, compileCache } from './command.ts';

const postmortem = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n## Resolution\n\nRestart.\n';
const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-'));
let command: string;

beforeAll(() => {
  command = builtCommand();
  for (const folder of ['docs', 'empty', 'odd [name]']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'docs', 'a.md'), postmortem);
  writeFileSync(join(cwd, 'docs', 'b.md'), `\ufeff${postmortem.replaceAll('\n', '\r\n')}`);
  writeFileSync(join(cwd, 'docs', 'readme.md'), '# Project\n');
  writeFileSync(join(cwd, 'odd [name]', 'c.md'), postmortem);
  writeFileSync(join(cwd, 'latin.md'), Uint8Array.of(0x66, 0xf8, 0x0a));
}, 120_000);

afterAll(() => rmSync(cwd, { recursive: true }));

describe('exit code', () => {
  test.each<[string[], string]>([
    [['missing.md'], 'pm-lint: missing.md: no such file or directory\n'],
    [['--bogus'], 'pm-lint: There is no option `--bogus`\n'],
    [['--rule', 'no-such-thing-at-all: off', 'docs'], 'no-such-thing-at-all'],
    [['empty'], 'pm-lint: empty: no Markdown file (.md, .markdown) in this directory\n'],
    [['docs/*.markdwon'], 'pm-lint: docs/*.markdwon: no Markdown file'],
    [['latin.md'], 'pm-lint: latin.md: is not valid UTF-8\n'],
    [['explain', 'no-such-thing-at-all'], 'There is no rule'],
  ])('of %j is 2', (argv, message) => {
    const { status, stderr } = pmLint(argv);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });

  test('follows the counts of the report', () => {
    const { status, stdout, stderr } = pmLint(['-f', 'json', 'docs']);
    const { summary } = JSON.parse(stdout);
    expect(stderr).toBe('');
    expect(summary).toMatchObject({ files: 2, passedOver: 1, notChecked: 0 });
    expect(status).toBe(summary.errorCount > 0 ? 1 : 0);
  });

  test.each([['--help'], ['--version'], ['rules']])('of %s is 0', (argument) => {
    expect(pmLint([argument])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('files', () => {
  test('are found by glob', () => {
    const { stdout } = pmLint(['parse', '-f', 'jsonl', '**/[ac].md']);
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths).toEqual(['docs/a.md', 'odd [name]/c.md']);
  });

  test('are found behind links, directories are not', () => {
    const linked = join(cwd, 'linked');
    mkdirSync(linked);
    symlinkSync(join(cwd, 'docs', 'a.md'), join(linked, 'a.md'));
    symlinkSync(linked, join(linked, 'loop'));
    symlinkSync(join(cwd, 'gone.md'), join(linked, 'gone.md'));
    const { stdout, stderr } = pmLint(['-f', 'json', 'linked']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).summary.files).toBe(1);
  });

  test('are written with their folders', () => {
    expect(pmLint(['parse', '-o', 'out/x/a.json', 'docs/a.md']).status).toBe(0);
    const { stdout } = pmLint(['parse', 'docs/a.md']);
    expect(JSON.parse(stdout).source.path).toBe('docs/a.md');
  });
});

describe('--fix', () => {
  const broken = postmortem.replace('10:00', '15:00 PM');
  const fixed = postmortem.replace('10:00', '15:00');
  const folder = join(cwd, 'fix');

  test('replaces what it fixes, with its mode, and nothing else', () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.md'), broken, { mode: 0o600 });
    writeFileSync(join(folder, 'b.md'), `\ufeff${broken.replaceAll('\n', '\r\n')}`);
    writeFileSync(join(folder, 'c.md'), fixed);
    const { mode } = statSync(join(folder, 'a.md'));
    const { mtimeMs } = statSync(join(folder, 'c.md'));
    expect(pmLint(['--fix', 'fix']).stderr).toBe('');
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md', 'c.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixed);
    expect(statSync(join(folder, 'a.md')).mode).toBe(mode);
    const windows = `\ufeff${fixed.replaceAll('\n', '\r\n')}`;
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe(windows);
    expect(statSync(join(folder, 'c.md')).mtimeMs).toBe(mtimeMs);
  });

  test('follows links', () => {
    writeFileSync(join(folder, 'a.md'), broken);
    symlinkSync(join(folder, 'a.md'), join(folder, 'link.md'));
    pmLint(['--fix', 'fix/link.md']);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(fixed);
  });
});

describe('a configuration', () => {
  const project = join(cwd, 'project');

  beforeAll(() => {
    const plugin = join(project, 'node_modules', 'pm-lint-plugin-acme');
    mkdirSync(plugin, { recursive: true });
    mkdirSync(join(project, 'docs'));
    writeFileSync(join(project, 'docs', 'a.md'), postmortem);
    // It can be imported, and not required.
    const exports = { '.': { import: './index.js' } };
    writeFileSync(join(plugin, 'package.json'), JSON.stringify({ type: 'module', exports }));
    writeFileSync(join(plugin, 'index.js'), `export default ${tellPlugin};`);
  });

  test('in JavaScript, in a folder above, with a package, is used', () => {
    const config =
      "export default { plugins: 'pm-lint-plugin-acme', rules: { 'acme/tell': 'info' } };";
    writeFileSync(join(project, 'pm-lint.config.mjs'), config);
    const { stdout, stderr } = pmLint(['project/docs/a.md', '-f', 'json']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).results[0].messages).toContainEqual(
      expect.objectContaining({ ruleId: 'acme/tell', severity: 0, message: 'Hello' }),
    );
  });

  test('that throws is told in a line', () => {
    writeFileSync(join(project, 'pm-lint.config.mjs'), 'throw new Error("Oh no");');
    const { status, stderr } = pmLint(['project/docs/a.md']);
    expect(stderr).toBe('pm-lint: project/pm-lint.config.mjs: cannot be run: Oh no\n');
    expect(status).toBe(2);
  });
});

const tellPlugin = `{
  name: 'tell',
  description: 'Flag all.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'warn', strict: 'warn' },
  check: (tree, { report }) => report({ message: 'Hello' }),
}`;

test('a new postmortem is written once, with its folders', () => {
  const file = join(cwd, 'new', 'a.md');
  expect(pmLint(['new', '--title', 'First', 'new/a.md'])).toMatchObject({ status: 0, stderr: '' });
  expect(pmLint(['new', '--title', 'Second', 'new/a.md'])).toMatchObject({
    status: 2,
    stderr: 'pm-lint: new/a.md: is there already, and is not overwritten\n',
  });
  expect(readFileSync(file, 'utf8')).toMatch(/^# First\n/);
});

test('reads the standard input', () => {
  const { status, stdout } = pmLint(['parse', '--stdin-filename', 'x.md', '-'], {}, postmortem);
  expect(status).toBe(0);
  expect(JSON.parse(stdout).source.path).toBe('x.md');
  expect(pmLint(['-'], {}, Buffer.of(0xff)).status).toBe(2);
});

test.each<[Record<string, string>, string[], boolean]>([
  [{}, [], false],
  [{ FORCE_COLOR: '1' }, [], true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
  [{ NO_COLOR: '1' }, ['--color'], true],
  [{ FORCE_COLOR: '1' }, ['--no-color'], false],
])('colors with %j %j: %s', (env, argv, expected) => {
  // Node.js itself warns of both, from version 22 on.
  const { stdout, stderr } = pmLint([...argv, 'docs'], { ...env, NODE_NO_WARNINGS: '1' });
  expect(stdout.includes('\u001b[')).toBe(expected);
  expect(stderr).toBe('');
});

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('a closed pipe is no crash', () => {
  const many = 'docs/a.md '.repeat(2000);
  const script = `"$NODE" "$MAIN" parse -f jsonl ${many} | head -1`;
  const env = { ...process.env, NODE: process.execPath, MAIN: command };
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], {
    cwd,
    env,
    encoding: 'utf8',
  });
  expect(stdout.split('\n')).toHaveLength(2);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

const onLinux = existsSync('/dev/full') ? test : test.skip;

onLinux('a full disk is told', () => {
  const full = openSync('/dev/full', 'w');
  const { stderr, status } = spawnSync(process.execPath, [command, 'rules'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  expect(stderr).toBe('pm-lint: output: no space left\n');
  expect(status).toBe(2);
});

function pmLint(argv: string[], more: Record<string, string> = {}, input: string | Buffer = '') {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  return spawnSync(process.execPath, [command, ...argv], {
    cwd,
    input,
    env: { ...env, ...compileCache, ...more },
    encoding: 'utf8',
  });
}
