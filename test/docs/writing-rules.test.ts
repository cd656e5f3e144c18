// What docs/writing-rules.md shows is done as it says: its files are written, its tests are run,
// its commands print what it prints.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtCommand, compileCache } from '../cli/command.ts';

const page = readFileSync('docs/writing-rules.md', 'utf8').replaceAll('\r\n', '\n');
const files = [...page.matchAll(/^`([\w./-]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)];
const commands = [...page.matchAll(/^```console\n\$ npx pm-lint (.+)\n([\s\S]*?)^```$/gm)];
const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-docs-'));
let command: string;

beforeAll(() => {
  command = builtCommand();
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(process.cwd(), join(cwd, 'node_modules', 'pm-lint'), 'junction');
  writeFileSync(join(cwd, 'package.json'), '{"type": "module"}');
  for (const [, path = '', text = ''] of files) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}, 120_000);

afterAll(() => rmSync(cwd, { recursive: true }));

test('the page has files and commands', () => {
  expect(files.map(([, path]) => path)).toEqual([
    'rules/severity-name.js',
    '.pm-lintrc.yaml',
    'incident.md',
    'rules/severity-name.test.js',
  ]);
  expect(commands).toHaveLength(1);
});

test.each(commands.map(([, line, output]) => [line, output]))('npx pm-lint %s', (line, output) => {
  const { stdout, stderr } = node([command, ...String(line).split(' ')]);
  expect(stderr).toBe('');
  expect(stdout).toBe(output);
});

test('the tests of the page pass, and there are some', () => {
  const { stdout, status } = node(['--test', '--test-reporter=tap', 'rules/severity-name.test.js']);
  expect(stdout).toMatch(/^# pass [1-9]/m);
  expect(stdout).toMatch(/^# fail 0$/m);
  expect(status).toBe(0);
});

test('the rule fixes the document of the page', () => {
  expect(node([command, '--fix', 'incident.md']).status).toBe(0);
  expect(readFileSync(join(cwd, 'incident.md'), 'utf8')).toContain('Severity: SEV-2\n');
});

function node(argv: string[]) {
  const { NODE_OPTIONS, NODE_TEST_CONTEXT, FORCE_COLOR, ...env } = process.env;
  return spawnSync(process.execPath, argv, {
    cwd,
    env: { ...env, ...compileCache },
    encoding: 'utf8',
  });
}
