import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, NotCheckedError, PmLint, type PmLintOptions } from '../../src/index.ts';
import { failure, type MemoryWorld, memoryWorld } from '../cli/memory-world.ts';

const postmortem = '# Outage\n\n## Timeline\n\n- 15:00 PM Down\n\n## Resolution\n\nRestart.\n';
const fixed = postmortem.replace(' PM', '');
const only: PmLintOptions = { overrideConfig: { rules: { 'date-impossible': 'error' } } };

function at(files: MemoryWorld['files'], options: PmLintOptions = {}) {
  return new PmLint({ fileSystem: memoryWorld(files), ...options });
}

function rulesOf(results: Array<{ messages: Array<{ ruleId: string | null }> }>) {
  return results.map(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('lintFiles', () => {
  test('checks the postmortems of a directory, with what is configured for each', async () => {
    const pmLint = at({
      'docs/a.md': postmortem,
      'docs/b.md': postmortem,
      'docs/readme.md': '# Project\n',
      '.pm-lintrc.yaml':
        "extends: minimal\noverrides: [{files: '**/b.md', rules: {date-impossible: off}}]",
    });
    const results = await pmLint.lintFiles('docs');
    expect(results.map(({ filePath }) => filePath)).toEqual(['docs/a.md', 'docs/b.md']);
    expect(rulesOf(results)[0]).toContain('date-impossible');
    expect(rulesOf(results)[1]).not.toContain('date-impossible');
  });

  test('rejects with what could not be checked, and the results of all else', async () => {
    const pmLint = at({ 'a.md': postmortem, 'b.md': failure('EACCES') }, only);
    const checking = pmLint.lintFiles(['a.md', 'b.md', 'c.md', '-']);
    const error = await checking.catch((error: unknown) => error as NotCheckedError);
    expect(error).toBeInstanceOf(NotCheckedError);
    expect(error).toMatchObject({
      problems: [
        'c.md: no such file or directory',
        'b.md: permission denied',
        'standard input: only the command reads it',
      ],
      results: [{ filePath: 'a.md' }],
    });
  });

  test('does without configuration files where it is told to', async () => {
    const files = { 'a.md': postmortem, '.pm-lintrc.json': '{"rules": {"nonsense": "off"}}' };
    await expect(at(files).lintFiles('a.md')).rejects.toThrow(ConfigError);
    const results = await at(files, { overrideConfigFile: true }).lintFiles('a.md');
    expect(results).toHaveLength(1);
  });

  test.each<[object, string]>([
    [{ rules: { nonsense: 'off' } }, 'overrideConfig.rules.nonsense: There is no rule `nonsense`'],
    [{ timezon: 'UTC' }, 'overrideConfig.timezon: '],
    [{ timezone: 3 }, 'overrideConfig.timezone: '],
  ])('rejects where %j makes no sense', async (overrideConfig, message) => {
    const checking = at({ 'a.md': postmortem }, { overrideConfig }).lintFiles('a.md');
    await expect(checking).rejects.toThrow(message);
  });

  test('holds back what a file of suppressions knows, if asked to', async () => {
    const files: MemoryWorld['files'] = { 'a.md': postmortem };
    const { run } = await import('../../src/cli/run.ts');
    expect(await run(['--suppress-all', 'a.md'], memoryWorld(files))).toBe(0);
    expect(rulesOf(await at(files).lintFiles('a.md'))[0]?.length).toBeGreaterThan(0);
    expect(rulesOf(await at(files, { applySuppressions: true }).lintFiles('a.md'))).toEqual([[]]);
  });
});

describe('a text', () => {
  test('is checked as the file that it is said to be from', async () => {
    const files = { '.pm-lintrc.yaml': "ignores: 'old/**'\nrules: {date-impossible: off}" };
    const [result] = await at(files).lintText(postmortem, { filePath: 'docs/a.md' });
    expect(result?.filePath).toBe('docs/a.md');
    expect(rulesOf(result ? [result] : [])[0]).not.toContain('date-impossible');
    expect(await at(files).lintText(postmortem, { filePath: 'old/a.md' })).toEqual([]);
  });

  test('is fixed', async () => {
    const [result] = await at({}).fixText(postmortem);
    expect(result).toMatchObject({ filePath: '<text>', output: fixed, fixed: true });
  });
});

test('tells what is configured for a file, in a form that configures the same', async () => {
  const files = {
    'a.md': postmortem,
    '.pm-lintrc.yaml':
      'extends: strict\ntimezone: UTC\nabbreviations: {IST: Asia/Kolkata}\nignores: b.md',
  };
  const config = await at(files).calculateConfigForFile('a.md');
  expect(config).toMatchObject({
    extends: 'strict',
    timezone: 'UTC',
    abbreviations: { IST: 'Asia/Kolkata' },
    rules: { 'date-impossible': 'error' },
  });
  const again = at(files, { overrideConfigFile: true, overrideConfig: config ?? {} });
  expect(await again.lintFiles('a.md')).toEqual(await at(files).lintFiles('a.md'));
  expect(await at(files).calculateConfigForFile('b.md')).toBeUndefined();
  expect(await at(files).isPathIgnored('b.md')).toBe(true);
});

describe('on this machine', () => {
  test('paths count from the folder that is given, and fixes are written', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-api-'));
    writeFileSync(join(cwd, 'a.md'), postmortem);
    const results = await new PmLint({ cwd, fix: true }).lintFiles('*.md');
    expect(results.map(({ filePath }) => filePath)).toEqual(['a.md']);
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(postmortem);
    await PmLint.outputFixes(results, { cwd });
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(fixed);
    rmSync(cwd, { recursive: true });
  });
});

test('formats what it found', async () => {
  const pmLint = at({ 'a.md': postmortem }, only);
  const results = await pmLint.lintFiles('a.md');
  const { format } = await pmLint.loadFormatter('sarif');
  const [run] = JSON.parse(await format(results)).runs;
  expect(run.tool.driver).toMatchObject({ name: 'pm-lint', semanticVersion: PmLint.version });
  const { format: compact } = await pmLint.loadFormatter('compact');
  expect(await compact(PmLint.getErrorResults(results))).toMatch(
    /^a\.md:5:3: error: There is no `15:00 PM`/m,
  );
  await expect(pmLint.loadFormatter('stylsh')).rejects.toThrow('did you mean `stylish`?');
});
