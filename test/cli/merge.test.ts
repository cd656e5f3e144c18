import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { run } from '../../src/cli/run.ts';
import { reporterNames } from '../../src/report/index.ts';
import { createFolder, machineWorld, writeInto } from './machine-world.ts';
import { memoryWorld } from './memory-world.ts';
import type { Run } from './project.ts';

const count = 3;
const parts = Array.from({ length: count }, (_, index) => `part-${index + 1}.json`);
const paths = Array.from({ length: 12 }, (_, index) => `docs/${index % 4}/${index}.md`);
const isValid = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('schema/results.schema.json', 'utf8')),
);
let cwd: string;

beforeAll(async () => {
  const texts = paths.map((path, index) => [
    path,
    `# Outage ${index}\n\n## Timeline\n\n- 10:00 Down ä\n- 13:00 PM Up\n\n## Imapct\n\nNone.\n`,
  ]);
  cwd = createFolder({
    ...Object.fromEntries(texts),
    '.git/HEAD': '',
    'docs/readme.md': '# Project\n\n## Install\n\nRun it.\n',
    'docs/0/quiet.md':
      '<!-- pm-lint-disable-file -- old -->\n# Outage\n\n## Timeline\n\n- 10:00 Down\n',
  });
  for (const [index, part] of parts.entries()) await check(`${index + 1}/${count}`, part);
}, 60_000);

afterAll(() => rmSync(cwd, { recursive: true }));

async function pmLint(...argv: string[]): Promise<Run> {
  const world = machineWorld(cwd);
  const status = await run(argv, world);
  return { status, stdout: world.out(), stderr: world.err() };
}

function check(shard: string, output: string, ...argv: string[]): Promise<Run> {
  return pmLint(`--shard=${shard}`, '--format=json', `--output-file=${output}`, ...argv, 'docs');
}

function read(part: string) {
  return JSON.parse(readFileSync(`${cwd}/${part}`, 'utf8'));
}

describe('shards', () => {
  test('have each file once, and none too many', () => {
    const found = parts.map((part) => read(part).results);
    const all = found.flat().map(({ filePath }) => filePath);
    expect(all.sort()).toEqual([...paths, 'docs/0/quiet.md'].sort());
    for (const results of found) expect(results.length).toBeGreaterThan(0);
  });

  test('fit the schema', () => {
    for (const part of parts) expect(isValid(read(part)) || isValid.errors).toBe(true);
  });

  test('keep their files when others come, and wherever the command runs', async () => {
    const [{ filePath }] = read('part-1.json').results;
    const elsewhere = machineWorld(`${cwd}/docs`);
    const name = filePath.replace('docs/', '');
    expect(await run(['--shard=1/3', '--format=json', name], elsewhere)).toBe(1);
    expect(JSON.parse(elsewhere.out()).results[0].filePath).toBe(name);
  });

  test('are no failure where they are empty, and tell what is missing once', async () => {
    const told = await Promise.all(
      parts.map((_, index) => {
        const at = memoryWorld({ 'a.md': '# Outage\n\n## Timeline\n\n- 10:00 UTC Down\n' });
        const argv = ['--rule=missing-section: off', `--shard=${index + 1}/${count}`];
        return run([...argv, 'a.md', 'gone.md'], at).then((status) => ({ status, err: at.err() }));
      }),
    );
    expect(told.filter(({ err }) => err.includes('gone.md'))).toHaveLength(1);
    expect(told.filter(({ status }) => status === 2)).toHaveLength(1);
    expect(told.some(({ status }) => status === 0)).toBe(true);
  });

  test.each([['0/3'], ['4/3'], ['1'], ['1/0'], ['a/b'], ['1/2/3']])(
    'cannot be %s',
    async (text) => {
      expect(await pmLint(`--shard=${text}`, 'docs')).toMatchObject({
        status: 2,
        stderr: `pm-lint: \`--shard\` needs a part of a whole like \`2/8\`, not \`${text}\`\n`,
      });
    },
  );
});

describe('merged', () => {
  test.each(reporterNames)('they are as one run has them: %s', async (format) => {
    const whole = await pmLint(`--format=${format}`, 'docs');
    const merged = await pmLint('merge', `--format=${format}`, ...[...parts].reverse());
    expect(merged).toEqual(whole);
  });

  test('they end as one run does', async () => {
    const options = ['--max-warnings=1', '--quiet', '--format=compact'];
    expect(await pmLint('merge', ...options, ...parts)).toEqual(await pmLint(...options, 'docs'));
  });

  test('a shard that is missing, or is there twice, is told of', async () => {
    expect(await pmLint('merge', '--format=compact', 'part-2.json')).toMatchObject({
      status: 2,
      stderr: 'pm-lint: 2 of 3 shards are missing: 1, 3\n',
    });
    writeInto(cwd, 'twin.json', JSON.stringify({ ...read('part-2.json'), results: [] }));
    const { status, stderr } = await pmLint('merge', ...parts, 'twin.json');
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'pm-lint: twin.json: is shard 2, as is part-2.json\n',
    });
    const whole = { ...read('part-2.json'), results: [], shard: undefined };
    writeInto(cwd, 'whole.json', JSON.stringify(whole));
    expect((await pmLint('merge', ...parts, 'whole.json')).stderr).toContain(
      'pm-lint: whole.json: is no shard, and part-1.json is one of 3\n',
    );
  });

  test('several versions are told of, and no failure of their own', async () => {
    const old = { ...read('part-2.json'), tool: { name: 'pm-lint', version: '0.0.9' } };
    writeInto(cwd, 'old.json', JSON.stringify(old));
    const { status, stderr } = await pmLint('merge', 'part-1.json', 'old.json', 'part-3.json');
    expect(stderr).toMatch(/^pm-lint: The results are of several versions of pm-lint: 0\.0\.9, /);
    expect(status).toBe(1);
  });

  test('what was not checked counts', async () => {
    const { summary, ...rest } = read('part-1.json');
    const failed = { ...rest, summary: { ...summary, notChecked: 1 } };
    writeInto(cwd, 'failed.json', JSON.stringify(failed));
    const merged = await pmLint('merge', '-f', 'json', 'failed.json', 'part-2.json', 'part-3.json');
    expect(merged.status).toBe(2);
    expect(JSON.parse(merged.stdout).summary.notChecked).toBe(1);
  });

  test('a document that changed since is reported without its text', async () => {
    const path = read('part-1.json').results.at(-1).filePath;
    const text = readFileSync(`${cwd}/${path}`, 'utf8');
    writeInto(cwd, path, `Other.\n\n${text}`);
    const { stdout, stderr } = await pmLint('merge', ...parts);
    writeInto(cwd, path, text);
    expect(stderr).toBe('pm-lint: 1 file not here, or changed: reported without its text\n');
    expect(stdout).toContain(path);
  });

  test.each([
    ['{', 'is no JSON'],
    ['[]', 'holds no results of `pm-lint -f json`'],
    ['{"version": 2}', 'holds no results of `pm-lint -f json`'],
  ])('%s cannot be', async (text, reason) => {
    writeInto(cwd, 'bad.json', text);
    const { status, stderr } = await pmLint('merge', 'bad.json');
    expect(status).toBe(2);
    expect(stderr).toContain(`pm-lint: bad.json: ${reason}`);
  });

  test('no file is a mistake', async () => {
    expect((await pmLint('merge')).stderr).toContain('Name the files to merge');
  });
});

test('results of whole runs are merged by path', async () => {
  await pmLint('--format=json', '--output-file=b.json', 'docs/1', 'docs/3');
  await pmLint('--format=json', '--output-file=a.json', 'docs/2', 'docs/0');
  const merged = await pmLint('merge', '--format=json', 'b.json', 'a.json');
  const whole = await pmLint('--format=json', 'docs/0', 'docs/1', 'docs/2', 'docs/3');
  expect(merged).toEqual(whole);
  await pmLint('--format=json', '--output-file=c.json', 'docs/2/2.md');
  const { status, stderr } = await pmLint('merge', 'a.json', 'c.json');
  expect(stderr).toContain('pm-lint: docs/2/2.md: is in a.json and in c.json\n');
  expect(status).toBe(2);
});

test('what was fixed is told', async () => {
  const options = ['--fix-dry-run', '--shard=1/1', '--format=json', '--output-file=fixed.json'];
  await pmLint(...options, 'docs');
  const whole = await pmLint('--fix-dry-run', 'docs');
  const merged = await pmLint('merge', 'fixed.json');
  expect(merged.stdout).toBe(whole.stdout);
  expect(merged.stdout).toContain('would be fixed');
});
