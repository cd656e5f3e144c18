// The reporter that docs/writing-reporters.md shows prints what the page says.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ExampleFolder, readExample, writeExample } from './page-example.ts';

const example = readExample('docs/writing-reporters.md');
let folder: ExampleFolder;

beforeAll(() => {
  folder = writeExample(example);
}, 120_000);

afterAll(() => folder.remove());

test('the page has files and commands', () => {
  expect(example.files).toEqual(['reporters/owners.js', 'incident.md']);
  expect(example.commands).toHaveLength(1);
});

test.each(example.commands)('npx pm-lint %s', (line, output) => {
  const { stdout, stderr } = folder.pmLint(line);
  expect(stderr).toBe('');
  expect(stdout).toBe(output);
});
