import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { defineRule } from '../../src/rules/define-rule.ts';
import { createFolder, machineWorld, writeInto } from './machine-world.ts';
import type { Run } from './project.ts';
import { runWithRules } from './run-with-rules.ts';

const presets = { minimal: 'warn', recommended: 'warn', strict: 'warn' } as const;
const checked: string[] = [];

/** Tells when it runs, and looks at another file. */
const tell = defineRule({
  name: 'tell',
  description: 'Tell.',
  category: 'structure',
  presets,
  check(_tree, { path = '', files, report }) {
    checked.push(path);
    report({ message: `Hello ${files?.exists('log.md')}` });
  },
});

/** Offers to write what stands under the timeline. */
const rewrite = defineRule({
  name: 'rewrite',
  description: 'Rewrite.',
  category: 'structure',
  fixable: true,
  presets,
  check(tree, { sourceOf, report }) {
    const source = sourceOf(tree);
    const start = source.indexOf('wrong');
    if (start >= 0) report({ message: 'Wrong', fix: { range: [start, start + 5], text: 'right' } });
    const token = /token \S+/.exec(source)?.[0];
    if (token) report({ message: 'Token', fix: { range: [0, 0], text: `${token}\n` } });
  },
});

const run = await runWithRules([tell, rewrite]);

const document = '# Outage\n\n## Timeline\n\n- 10:00 Down\n';
const files = {
  '.git/HEAD': '',
  'docs/a.md': document,
  'docs/b.md': document,
  'docs/readme.md': '# Project\n\n## Install\n\nRun it.\n',
};
const entryName = /^[0-9a-f]{64}$/;
const folders: string[] = [];
let cwd: string;

beforeEach(() => {
  cwd = createFolder(files);
  folders.push(cwd);
});

afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true });
});

async function pmLint(...argv: string[]): Promise<Run> {
  const world = machineWorld(cwd, { XDG_CACHE_HOME: join(cwd, 'user-caches') });
  checked.length = 0;
  const status = await run(['--format=json', ...argv], world);
  return { status, stdout: world.out(), stderr: world.err() };
}

const inFolder = ['--cache', '--cache-location=.cache'];

/** Run with a cache, and tell which documents were checked. */
async function checkedBy(...argv: string[]): Promise<string[]> {
  await pmLint(...inFolder, ...argv, 'docs');
  return [...new Set(checked)];
}

/** Absolute paths of what the cache holds. */
function entries(folder = join(cwd, '.cache')): string[] {
  return readdirSync(folder)
    .filter((name) => entryName.test(name))
    .map((name) => join(folder, name));
}

const both = ['docs/a.md', 'docs/b.md'];

test('what did not change is not checked again, and reported alike', async () => {
  const plain = await pmLint('docs');
  expect(JSON.parse(plain.stdout).summary).toMatchObject({ files: 2, passedOver: 1 });
  expect(await pmLint('--cache', 'docs')).toEqual(plain);
  expect(await pmLint('--cache', 'docs')).toEqual(plain);
  expect(checked).toEqual([]);

  for (const options of [['--format=stylish'], ['--quiet'], ['--format=sarif']]) {
    const expected = await pmLint(...options, 'docs');
    expect(await pmLint('--cache', ...options, 'docs')).toEqual(expected);
  }
});

describe('is checked again when', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['the document changes', { 'docs/a.md': `${document}\nMore.\n` }, ['docs/a.md']],
    ['a file that a rule asked for comes', { 'docs/log.md': '# Log\n' }, both],
    ['a rule is configured otherwise', { '.pm-lintrc.yaml': 'rules: {tell: error}\n' }, both],
    ['a setting changes', { '.pm-lintrc.yaml': 'timezone: UTC\n' }, both],
    ['a configuration is nearer', { 'docs/.pm-lintrc.json': '{"audience": "public"}' }, both],
  ])('%s', async (_, change, expected) => {
    expect(await checkedBy()).toEqual(both);
    expect(await checkedBy()).toEqual([]);
    for (const [path, text] of Object.entries(change)) writeInto(cwd, path, text);
    expect(await checkedBy()).toEqual(expect.arrayContaining(expected));
    expect(await checkedBy()).toEqual([]);
    // The results are those of now, too.
    const now = await pmLint('docs');
    expect(await pmLint(...inFolder, 'docs')).toEqual(now);
  });

  test('an option of the command changes', async () => {
    expect(await checkedBy()).toEqual(both);
    expect(await checkedBy('--timezone=UTC')).toEqual(both);
    expect(await checkedBy('--no-inline-config')).toEqual(both);
    expect(await checkedBy('--fix-dry-run')).toEqual(both);
    expect(await checkedBy('--no-inline-config')).toEqual([]);
  });

  test('the text of the template changes', async () => {
    writeInto(cwd, '.pm-lintrc.yaml', 'template: template.txt\n');
    writeInto(cwd, 'template.txt', '# Incident\n\nSay what happened.\n');
    expect(await checkedBy()).toEqual(both);
    expect(await checkedBy()).toEqual([]);
    writeInto(cwd, 'template.txt', '# Incident\n\nSay what was lost.\n');
    expect(await checkedBy()).toEqual(both);
  });
});

describe('never kept is', () => {
  test('a file whose fixes are written', async () => {
    writeInto(cwd, 'docs/a.md', document.replace('Down', 'wrong'));
    expect(await checkedBy('--fix-dry-run')).toEqual(both);
    expect(await checkedBy('--fix-dry-run')).toEqual(['docs/a.md']);
    expect(await checkedBy('--fix')).toEqual(['docs/a.md']);
    expect(readFileSync(join(cwd, 'docs/a.md'), 'utf8')).toContain('right');
    expect(await checkedBy('--fix')).toEqual(['docs/a.md']);
    expect(await checkedBy('--fix')).toEqual([]);
  });

  test('a secret in an edit', async () => {
    const secret = ['ghp', 'x7Kq2Lm9Rt4Vb8Nc3Wd6Yf1Zg5Hj0Ps2Qu4A'].join('_');
    writeInto(cwd, 'docs/a.md', `${document}- 10:30 token ${secret}\n`);
    expect((await pmLint('docs')).stdout).toContain(secret);
    expect(await checkedBy()).toEqual(both);
    expect(await checkedBy()).toEqual(['docs/a.md']);
    for (const file of entries()) expect(readFileSync(file, 'utf8')).not.toContain(secret);
  });

  test('the standard input', async () => {
    await pmLint(...inFolder, '--stdin-filename=docs/a.md', '-');
    expect(existsSync(join(cwd, '.cache'))).toBe(false);
  });
});

describe('what is kept', () => {
  test('holds no text of documents but what is reported, and is for its owner', async () => {
    await checkedBy();
    expect(entries()).toHaveLength(3);
    for (const file of entries()) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/Run it|10:00 Down/);
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    }
    expect(readFileSync(join(cwd, '.cache', '.gitignore'), 'utf8')).toBe('*\n');
  });

  test.each<[string, (text: string) => string]>([
    ['is cut off', (text) => text.slice(0, -10)],
    ['is empty', () => ''],
    ['is edited', (text) => text.replace('"key"', '"kex"')],
    ['is of others', () => '{}'],
  ])('that %s is not believed, and mended', async (_, spoil) => {
    await checkedBy();
    for (const file of entries()) writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    const plain = await pmLint('docs');
    expect(await checkedBy()).toEqual(both);
    expect(await checkedBy()).toEqual([]);
    expect(await pmLint(...inFolder, 'docs')).toEqual(plain);
  });

  test('goes, once a day, when the document is gone', async () => {
    const draft = join(cwd, '.cache', 'x.1-1.tmp');
    const old = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
    await checkedBy();
    rmSync(join(cwd, 'docs/b.md'));
    writeFileSync(draft, '');
    utimesSync(draft, old, old);
    await checkedBy();
    expect(entries()).toHaveLength(3);
    utimesSync(join(cwd, '.cache', 'swept'), old, old);
    await checkedBy();
    expect(entries()).toHaveLength(2);
    expect(existsSync(draft)).toBe(false);
  });
});

describe('is kept', () => {
  test('where packages are installed', async () => {
    writeInto(cwd, 'package.json', '{}');
    writeInto(cwd, 'node_modules/.keep', '');
    await pmLint('--cache', 'docs');
    expect(entries(join(cwd, 'node_modules/.cache/pm-lint'))).toHaveLength(3);
  });

  test('among the caches of the user, not in the tree', async () => {
    writeInto(cwd, 'package.json', '{}');
    await pmLint('--cache', 'docs');
    const caches = join(cwd, 'user-caches', 'pm-lint');
    const [folder = ''] = readdirSync(caches);
    expect(entries(join(caches, folder))).toHaveLength(3);
    expect(existsSync(join(cwd, 'node_modules'))).toBe(false);
  });

  test('nowhere, with a note, where nothing can be written', async () => {
    writeInto(cwd, 'closed', '');
    const plain = await pmLint('docs');
    const { status, stdout, stderr } = await pmLint('--cache', '--cache-location=closed/x', 'docs');
    expect({ status, stdout }).toMatchObject({ status: plain.status, stdout: plain.stdout });
    expect(stderr).toMatch(/^pm-lint: The cache is not written: .+\n$/);
    expect(await pmLint('--cache', '--cache-location=closed', 'docs')).toMatchObject({
      status: 2,
      stderr: 'pm-lint: `--cache-location closed` is a file: name a folder\n',
    });
  });

  test('nowhere without `--cache`', async () => {
    await pmLint('docs');
    expect(existsSync(join(cwd, 'user-caches'))).toBe(false);
    expect(await pmLint('--cache-location=.cache', 'docs')).toMatchObject({
      status: 2,
      stderr: 'pm-lint: `--cache-location` is about `--cache`: add that\n',
    });
  });
});

describe('--cache-strategy metadata', () => {
  const byTime = '--cache-strategy=metadata';
  const [at, later] = [new Date('2026-01-01T10:00:00Z'), new Date('2026-01-01T10:00:01Z')];

  test('looks at size and time only', async () => {
    const path = join(cwd, 'docs/a.md');
    utimesSync(path, at, at);
    expect(await checkedBy(byTime)).toEqual(both);
    expect(await checkedBy(byTime)).toEqual([]);
    writeFileSync(path, document.replace('Down', 'Gone'));
    utimesSync(path, at, at);
    expect(await checkedBy(byTime)).toEqual([]);
    utimesSync(path, later, later);
    expect(await checkedBy(byTime)).toEqual(['docs/a.md']);
  });

  test('does not read what has no findings', async () => {
    const path = join(cwd, 'docs/readme.md');
    utimesSync(path, at, at);
    await checkedBy(byTime);
    writeFileSync(
      path,
      Uint8Array.from({ length: statSync(path).size }, () => 0xff),
    );
    utimesSync(path, at, at);
    expect((await pmLint('docs')).stderr).toContain('is not valid UTF-8');
    expect((await pmLint(...inFolder, byTime, 'docs')).stderr).toBe('');
  });

  test('reports alike', async () => {
    for (const options of [['--format=stylish'], ['--format=gitlab'], ['--rule=tell: off']]) {
      const plain = await pmLint(...options, 'docs');
      expect(await pmLint('--cache', byTime, ...options, 'docs')).toEqual(plain);
      expect(await pmLint('--cache', byTime, ...options, 'docs')).toEqual(plain);
    }
  });
});
