// What docs/writing-rules.md shows is done as it says: its files are written, its tests are run,
// its commands print what it prints.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ExampleFolder, readExample, writeExample } from './page-example.ts';

const example = readExample('docs/writing-rules.md');
let folder: ExampleFolder;

beforeAll(() => {
  folder = writeExample(example);
}, 120_000);

afterAll(() => folder.remove());

test('the page has files and commands', () => {
  expect(example.files).toEqual([
    'rules/severity-name.js',
    '.pm-lintrc.yaml',
    'incident.md',
    'rules/severity-name.test.js',
  ]);
  expect(example.commands).toHaveLength(1);
});

test.each(example.commands)('npx pm-lint %s', (line, output) => {
  const { stdout, stderr } = folder.pmLint(line);
  expect(stderr).toBe('');
  expect(stdout).toBe(output);
});

test('the tests of the page pass, and there are some', () => {
  const argv = ['--test', '--test-reporter=tap', 'rules/severity-name.test.js'];
  const { stdout, status } = folder.node(argv);
  expect(stdout).toMatch(/^# pass [1-9]/m);
  expect(stdout).toMatch(/^# fail 0$/m);
  expect(status).toBe(0);
});

test('the rule fixes the document of the page', () => {
  expect(folder.pmLint('--fix incident.md').status).toBe(0);
  expect(readFileSync(join(folder.cwd, 'incident.md'), 'utf8')).toContain('Severity: SEV-2\n');
});
