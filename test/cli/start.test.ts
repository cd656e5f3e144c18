// What the command loads before it does its work. Modules and bytes are counted, since times differ
// from run to run.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { builtCommand } from './command.ts';

const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-'));
const postmortem = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n## Resolution\n\nRestart.\n';
const inFrontMatter = `---\nseverity: high\n---\n\n${postmortem}`;
const inWords = `# Outage on the fifth of March 2024\n\n${postmortem}`;
const dependent = JSON.stringify({ devDependencies: { 'pm-lint': '1.0.0' } });
let command: string;

beforeAll(() => {
  command = builtCommand();
  writeFileSync(join(cwd, 'package.json'), dependent);
  writeFileSync(join(cwd, 'a.md'), postmortem);
  writeFileSync(join(cwd, 'front-matter.md'), inFrontMatter);
  writeFileSync(join(cwd, 'words.md'), inWords);
  writeFileSync(join(cwd, 'own.json'), '{ "rules": { "missing-section": "off" } }');
}, 120_000);

afterAll(() => rmSync(cwd, { recursive: true }));

test.each([['--version'], ['--help'], ['--bogus']])(
  '%s needs neither parser nor rules',
  (option) => {
    const { files, bytes, sources } = loaded([option]);
    expect(files.length).toBeLessThanOrEqual(12);
    expect(bytes).toBeLessThanOrEqual(40_000);
    expect(sources.filter((source) => /micromark|remark|src\/rules\//.test(source))).toEqual([]);
  },
);

test('one document needs no more than its parser and the rules', () => {
  const { files, bytes, sources } = loaded(['a.md']);
  expect(files.length).toBeLessThanOrEqual(30);
  expect(bytes).toBeLessThanOrEqual(1_400_000);
  expect(sources).toContain('src/rules/index.ts');
  expect(sources.filter((source) => late.test(source))).toEqual([]);
});

const late =
  /node_modules\/(?:ajv|chrono-node|diff|import-meta-resolve|jsonc-parser|tinyglobby|yaml)\/|-validator\.ts|src\/json\/|src\/report\/sarif/;

test.each([
  ['front-matter.md', [], 'late-packages/yaml.cjs'],
  ['words.md', [], 'late-packages/chrono.cjs'],
])('%s loads what it needs', (file, options, expected) => {
  expect(loaded([...options, file]).files).toContain(expected);
  expect(loaded(['a.md']).files).not.toContain(expected);
});

test('the options of rules are checked without ajv', () => {
  const { sources } = loaded(['--config', 'own.json', 'a.md']);
  expect(sources).toContain('src/config/own-rules-validator.ts');
  expect(sources.filter((source) => source.startsWith('node_modules/ajv/dist/compile'))).toEqual(
    [],
  );
});

/** The files of the build that a run loads, and what they were made from, which they say. */
function loaded(argv: string[]): { files: string[]; bytes: number; sources: string[] } {
  const folder = mkdtempSync(join(cwd, 'coverage-'));
  const env = { ...process.env, NODE_V8_COVERAGE: folder };
  spawnSync(process.execPath, [command, ...argv], { cwd, env });
  const [report = ''] = readdirSync(folder);
  const { result } = JSON.parse(readFileSync(join(folder, report), 'utf8')) as Coverage;
  const dist = dirname(dirname(command));
  const paths = result
    .filter(({ url }) => url.startsWith('file:'))
    .map(({ url }) => fileURLToPath(url))
    .filter((path) => path.startsWith(dist));
  const text = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
  return {
    files: paths.map((path) => relative(dist, path).replaceAll('\\', '/')),
    bytes: text.length,
    sources: [...text.matchAll(/^ *\/\/ ((?:src|node_modules)\/.+)$/gm)].map(
      ([, path = '']) => path,
    ),
  };
}

interface Coverage {
  result: Array<{ url: string }>;
}
