// What `--since`, `--changed` and `--staged` report, in repositories of git.

import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import type { LintResult } from '../../src/lint/lint-result.ts';
import { builtCommand } from './command.ts';
import { memoryWorld } from './memory-world.ts';
import {
  type RunOptions,
  type ScratchRepository,
  scratchRepository,
} from './scratch-repository.ts';

/** Nothing is wrong with it but that nobody owns its action item, and that is an old fault. */
const old = `# 2026-03-04 Carts lost in the shop

## Summary

Carts were empty for an hour.

## Timeline

All times are UTC.

- 13:58 A cache node runs full.
- 14:02 The alert on empty carts fires.
- 14:52 Carts are back.

## Root cause

The memory of the cache had no limit.

## Action items

- [ ] Set a limit for the memory of the cache (SHOP-71, due 2026-04-01)
`;
const oldFault = '`Set a limit for the memory of the cache…` has no owner';
const noImpact = 'No section on the impact';
/** A fault in a line of its own. */
const newItem = '- [ ] Add a dashboard of empty carts to the wall (SHOP-72, due 2026-04-02)\n';
const newFault = '`Add a dashboard of empty carts to the wall…` has no owner';
const quiet = 'pm-lint: no postmortem differs from ';

// Each test runs git a dozen times.
jest.setTimeout(120_000);

let repository: ScratchRepository;

beforeEach(() => {
  repository = scratchRepository();
});

afterEach(() => repository.remove());

/** What is told, without the words behind a colon. */
async function told(argv: string[], more?: RunOptions) {
  const { code, out, err } = await repository.pmLint(['-f', 'compact', ...argv], more);
  const findings = out.trimEnd().split('\n').filter(Boolean);
  return { code, err, findings: findings.map((line) => line.replace(/: (?:name|add) one.*/, '')) };
}

function finding(path: string, line: number, text: string): string {
  return `${path}:${line}:1: error: ${text}`;
}

/** `main` with old documents, and a branch off it. */
function branchOff(files: Record<string, string> = { 'docs/old.md': old }): void {
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit();
  repository.git('checkout', '--quiet', '-b', 'change');
}

describe('--since', () => {
  test('tells nothing of a document that only moves its faults', async () => {
    branchOff();
    expect((await told(['docs'])).findings).toHaveLength(2);
    const moved = old
      .replace('## Timeline', 'They were back at 14:52.\n\nSorry.\n\n## Timeline')
      .replace('- 13:58 A cache node runs full.', '- 13:58 A cache node in Oslo runs full.');
    repository.write('docs/old.md', moved);
    expect(await told(['--since', 'main'])).toEqual({ code: 0, err: '', findings: [] });
    repository.commit();
    expect(await told(['--since', 'main', 'docs'])).toEqual({ code: 0, err: '', findings: [] });
  });

  test('tells what is new in an old document, in lines that are changed, and in a new one', async () => {
    branchOff({ 'docs/old.md': old, 'docs/other.md': old, 'docs/same.md': old });
    repository.write('docs/old.md', old + newItem);
    repository.commit();
    repository.write('docs/other.md', old.replace('SHOP-71', 'SHOP-17'));
    repository.write('docs/new.md', old);
    expect(await told(['--since', 'main'])).toEqual({
      code: 1,
      err: '',
      findings: [
        expect.stringContaining(`docs/new.md:1:1: error: ${noImpact}`),
        finding('docs/new.md', 21, oldFault),
        finding('docs/old.md', 22, newFault),
        finding('docs/other.md', 21, oldFault),
      ],
    });
  });

  test('counts findings that are alike', async () => {
    const owned = '- [ ] Add a dashboard of empty carts (@ana, SHOP-72, due 2026-04-02)\n';
    const item = '- [ ] Set a limit for the memory of the cache (SHOP-71, due 2026-04-01)\n';
    branchOff({ 'a.md': old + owned });
    repository.write('a.md', old + item + owned);
    const { findings } = await told(['--since', 'main', '--rule', 'action-item-duplicate: off']);
    expect(findings).toEqual([finding('a.md', 22, oldFault)]);
  });

  test('compares with the merge base, not with the branch', async () => {
    branchOff();
    repository.git('checkout', '--quiet', 'main');
    repository.write('docs/old.md', old.replace('- [ ] Set', '- [ ] (@ana) Set'));
    repository.commit();
    repository.git('checkout', '--quiet', 'change');
    repository.write('docs/old.md', `${old}\nThat is all.\n`);
    expect((await told(['--since', 'main'])).findings).toEqual([]);
  });

  test('follows renames, and leaves out what is deleted', async () => {
    branchOff({ 'docs/old.md': old, 'docs/gone.md': old });
    repository.git('mv', 'docs/old.md', 'docs/2026-03-04 carts.md');
    repository.git('rm', '--quiet', 'docs/gone.md');
    repository.write('docs/2026-03-04 carts.md', old + newItem);
    expect(await told(['--since', 'main'])).toEqual({
      code: 1,
      err: '',
      findings: [finding('docs/2026-03-04 carts.md', 22, newFault)],
    });
  });

  test('follows a rename that is not staged, once git knows of the new name', async () => {
    branchOff({ 'a.md': old });
    renameSync(join(repository.folder, 'a.md'), join(repository.folder, 'b.md'));
    repository.git('add', '--intent-to-add', 'b.md');
    expect(await told(['--since', 'main'])).toMatchObject({ code: 0, findings: [] });
  });

  test('minds nothing that people configure for git', async () => {
    branchOff({ 'docs/ä.md': old });
    const settings = { 'color.ui': 'always', 'diff.renames': 'false', 'diff.relative': 'true' };
    for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
    repository.git('config', 'diff.external', 'false');
    repository.git('mv', 'docs/ä.md', 'docs/ö.md');
    repository.write('docs/ö.md', old + newItem);
    const findings = [finding('ö.md', 22, newFault)];
    const cwd = { cwd: 'docs' };
    expect(await told(['--since', 'main'], cwd)).toEqual({ code: 1, err: '', findings });
    repository.git('add', '--all');
    expect(await told(['--staged'], cwd)).toEqual({ code: 1, err: '', findings });
  });

  test('works in a further working tree', async () => {
    branchOff();
    repository.git('worktree', 'add', '--quiet', '-b', 'other', 'tree');
    repository.write('tree/docs/old.md', old + newItem);
    const { findings } = await told(['--since', 'main'], { cwd: 'tree' });
    expect(findings).toEqual([finding('docs/old.md', 22, newFault)]);
  });

  test('takes of what is named that which differs', async () => {
    branchOff({ 'docs/a.md': old, 'docs/b.md': old, 'other/a.md': old });
    for (const path of ['docs/a.md', 'other/a.md']) repository.write(path, old + newItem);
    const since = ['--since', 'main'];
    expect((await told([...since, 'docs'])).findings).toEqual([finding('docs/a.md', 22, newFault)]);
    expect((await told([...since, '*/a.md'])).findings).toHaveLength(2);
    expect((await told([...since, 'other/a.md', 'docs/b.md'])).findings).toHaveLength(1);
    expect(await told([...since, 'docs/b.md'])).toEqual({
      code: 0,
      err: `${quiet}the merge base with \`main\`\n`,
      findings: [],
    });
    expect(await told([...since, 'dosc'])).toMatchObject({
      code: 2,
      err: 'pm-lint: dosc: no such file or directory\n',
    });
  });

  test('works in a folder of the repository, on what is above it too', async () => {
    branchOff({ 'docs/a.md': old, 'b.md': old });
    repository.write('docs/a.md', old + newItem);
    repository.write('b.md', old + newItem);
    const since = ['--since', 'main'];
    expect((await told(since, { cwd: 'docs' })).findings).toEqual([finding('a.md', 22, newFault)]);
    expect((await told([...since, '../b.md'], { cwd: 'docs' })).findings).toEqual([
      finding('../b.md', 22, newFault),
    ]);
    expect((await told([...since, '..'], { cwd: 'docs' })).findings).toHaveLength(2);
    expect(await told([...since, '../..'], { cwd: 'docs' })).toMatchObject({ code: 1, err: '' });
    expect(
      (await told([...since, join(repository.folder, 'b.md')], { cwd: 'docs' })).findings,
    ).toEqual([finding(join(repository.folder, 'b.md'), 22, newFault)]);
  });

  test('leaves out what is ignored, and what is no postmortem', async () => {
    branchOff({ '.gitignore': 'drafts/\n', 'docs/old.md': old });
    repository.write('drafts/a.md', old);
    repository.write('README.md', '# Project\n');
    repository.write('.hidden/a.md', old);
    expect(await told(['--since', 'main'])).toMatchObject({ code: 0, findings: [] });
  });

  test('tells nothing twice when a document becomes a link', async () => {
    branchOff({ 'docs/a.md': old, 'docs/b.md': old });
    rmSync(join(repository.folder, 'docs/b.md'));
    symlinkSync('a.md', join(repository.folder, 'docs/b.md'));
    repository.git('add', '--all');
    expect(await told(['--since', 'main'])).toMatchObject({ code: 0, findings: [] });
  });

  test('checks the base by what is configured now', async () => {
    branchOff();
    repository.write('.pm-lintrc.yaml', 'rules:\n  loaded-language: error\n');
    repository.write('docs/old.md', old.replace('an hour.', 'an hour.\nThat is all.'));
    expect(await told(['--since', 'main'])).toMatchObject({ code: 0, findings: [] });
  });

  test('tells what a comment no longer holds back', async () => {
    const comment = '<!-- pm-lint-disable-next-line action-item-no-owner -- old -->\n';
    branchOff({ 'a.md': old.replace('- [ ] Set', `${comment}- [ ] Set`) });
    repository.write('a.md', old);
    expect((await told(['--since', 'main'])).findings).toEqual([finding('a.md', 21, oldFault)]);
  });

  test('goes together with a file of suppressions', async () => {
    branchOff();
    await repository.pmLint(['--suppress-all', 'docs']);
    repository.commit();
    repository.write('docs/old.md', `${old}\nThat is all.\n`);
    expect(await told(['--since', 'main'])).toEqual({ code: 0, err: '', findings: [] });
  });

  test('says in reports what is old', async () => {
    branchOff();
    repository.write('docs/old.md', old + newItem);
    const json = JSON.parse((await repository.pmLint(['--since', 'main', '-f', 'json'])).out);
    expect(json.summary).toMatchObject({ files: 1, errorCount: 1 });
    expect(json.results[0].suppressedMessages).toContainEqual(
      expect.objectContaining({
        ruleId: 'action-item-no-owner',
        suppressions: [{ kind: 'base', justification: 'there at the merge base with `main`' }],
      }),
    );
    const sarif = JSON.parse((await repository.pmLint(['--since', 'main', '-f', 'sarif'])).out);
    const [{ results }] = sarif.runs;
    const states = results.map(({ ruleId, baselineState }: Record<string, string>) => [
      ruleId,
      baselineState,
    ]);
    expect(states).toEqual([
      ['missing-section', 'unchanged'],
      ['action-item-no-owner', 'unchanged'],
      ['action-item-no-owner', 'new'],
    ]);
    const { out } = await repository.pmLint(['--since', 'main']);
    expect(out).toContain('✖ 1 new problem (1 error, 0 warnings) in 1 file');
  });

  test('counts only what is new as too many warnings', async () => {
    branchOff();
    repository.write('docs/old.md', `${old}\nThat is all.\n`);
    const rule = ['--rule', 'action-item-no-owner: warn', '--rule', 'missing-section: warn'];
    expect((await told(['--max-warnings', '0', ...rule])).code).toBe(1);
    expect((await told(['--since', 'main', '--max-warnings', '0', ...rule])).code).toBe(0);
  });

  test('fixes what differs, and finds old findings in fixed lines again', async () => {
    branchOff({
      'a.md': old.replace('14:02', '14:02 PM'),
      'b.md': old.replace('14:02', '14:02 PM'),
    });
    repository.write('a.md', old.replace('14:02', '14:02 PM') + newItem);
    expect((await told(['--since', 'main', '--fix'])).findings).toEqual([
      finding('a.md', 22, newFault),
    ]);
    expect(repository.read('a.md')).toBe(old + newItem);
    expect(repository.read('b.md')).toContain('14:02 PM');
    const { out } = await repository.pmLint(['--since', 'main', '--diff']);
    expect(out).toBe('');
  });
});

describe('names of files', () => {
  const onPosix = process.platform === 'win32' ? test.skip : test;
  const names = ['a b.md', 'a"b.md', "a'b.md", 'a\nb.md', 'a\tb.md', 'ä.md', '-b.md', ':(top)c.md'];

  onPosix('may hold anything', async () => {
    branchOff(Object.fromEntries(names.map((name) => [`docs/${name}`, old])));
    for (const name of names) repository.write(`docs/${name}`, old + newItem);
    const results = async (argv: string[]) => {
      const { out } = await repository.pmLint([...argv, '-f', 'json']);
      return JSON.parse(out)
        .results.map(({ filePath, messages }: LintResult) => [filePath, messages.length])
        .sort();
    };
    const all = names.map((name) => [`docs/${name}`, 1]).sort();
    expect(await results(['--since', 'main'])).toEqual(all);
    repository.git('add', '--all');
    expect(await results(['--staged'])).toEqual(all);
  });

  onPosix('that are no UTF-8 are told of, as without git', async () => {
    branchOff();
    repository.write('docs/old.md', old + newItem);
    const bytes = Buffer.concat([
      Buffer.from(`${repository.folder}/docs/`),
      Buffer.of(0x66, 0xf8),
      Buffer.from('.md'),
    ]);
    writeFileSync(bytes, old);
    expect(await told(['--since', 'main'])).toMatchObject({
      code: 2,
      err: 'pm-lint: docs/f\ufffd.md: no such file or directory\n',
      findings: [finding('docs/old.md', 22, newFault)],
    });
  });
});

describe('--changed', () => {
  test('compares with the default branch of the remote, else with main', async () => {
    branchOff();
    repository.write('docs/old.md', old + newItem);
    repository.commit();
    expect((await told(['--changed'])).findings).toEqual([finding('docs/old.md', 22, newFault)]);

    repository.git('update-ref', 'refs/remotes/origin/trunk', 'change');
    repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    expect(await told(['--changed'])).toEqual({
      code: 0,
      err: `${quiet}the merge base with \`origin/trunk\`\n`,
      findings: [],
    });
  });

  test('guesses no other', async () => {
    branchOff();
    repository.git('branch', '--quiet', '-m', 'main', 'trunk');
    expect(await told(['--changed'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('No default branch (origin/HEAD, main, master): name what to'),
    });
  });

  test('takes all as new where there is no commit yet', async () => {
    repository.write('a.md', old);
    expect((await told(['--changed'])).findings).toHaveLength(2);
  });

  test('works on a detached HEAD', async () => {
    branchOff();
    repository.git('checkout', '--quiet', '--detach');
    repository.write('docs/old.md', old + newItem);
    expect((await told(['--changed'])).findings).toEqual([finding('docs/old.md', 22, newFault)]);
  });
});

describe('--staged', () => {
  test('checks the text that is staged', async () => {
    branchOff({ 'a.md': old, 'b.md': old, 'c.md': old });
    repository.write('a.md', old + newItem);
    repository.write('b.md', old + newItem);
    repository.git('add', 'a.md');
    repository.write('a.md', old);
    repository.write('c.md', old + newItem);
    expect(await told(['--staged'])).toEqual({
      code: 1,
      err: '',
      findings: [finding('a.md', 22, newFault)],
    });
    rmSync(join(repository.folder, 'a.md'));
    expect((await told(['--staged'])).findings).toEqual([finding('a.md', 22, newFault)]);
    expect((await told(['--staged', 'a.md', 'c.md'])).findings).toHaveLength(1);
  });

  test('says where nothing is staged', async () => {
    branchOff();
    repository.write('docs/old.md', old + newItem);
    expect(await told(['--staged'])).toEqual({ code: 0, err: `${quiet}\`HEAD\`\n`, findings: [] });
  });

  test('takes all as new before the first commit', async () => {
    repository.write('a.md', old);
    repository.write('b.md', old);
    repository.git('add', 'a.md');
    expect((await told(['--staged'])).findings).toEqual([
      expect.stringContaining(`a.md:1:1: error: ${noImpact}`),
      finding('a.md', 21, oldFault),
    ]);
  });

  test('follows renames', async () => {
    branchOff({ 'a.md': old });
    repository.git('mv', 'a.md', 'b.md');
    expect(await told(['--staged'])).toEqual({ code: 0, err: '', findings: [] });
  });

  test('blocks a commit in a hook, which has an index of its own', async () => {
    branchOff();
    repository.write('docs/old.md', old + newItem);
    const command = `"${process.execPath}" "${builtCommand()}" --staged --format compact`;
    const hook = `#!/bin/sh\nexec ${command} >&2\n`;
    repository.write('.git/hooks/pre-commit', hook);
    chmodSync(join(repository.folder, '.git/hooks/pre-commit'), 0o755);
    const commit = () => repository.git('commit', '--quiet', '--message', 'Bad', 'docs/old.md');
    expect(commit).toThrow(newFault);
    repository.write('docs/old.md', `${old}\nThat is all.\n`);
    expect(commit).not.toThrow();
  });

  test('has a conflict resolved first', async () => {
    branchOff({ 'a.md': old });
    repository.write('a.md', old + newItem);
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.write('a.md', `${old}\nThat is all.\n`);
    repository.commit();
    expect(() => repository.git('merge', 'change')).toThrow();
    expect(await told(['--staged'])).toMatchObject({
      code: 2,
      err: 'pm-lint: a.md: resolve its conflicts, and stage it\n',
    });
    expect((await told(['--since', 'main'])).code).not.toBe(2);
  });

  describe('with --fix', () => {
    const broken = old.replace('14:02', '14:02 PM');

    test('writes the file, and fails: it is still to be staged', async () => {
      branchOff({ 'a.md': 'Nothing yet.\n' });
      repository.write('a.md', broken);
      repository.git('add', 'a.md');
      const rules = ['--rule', 'action-item-no-owner: off', '--rule', 'missing-section: off'];
      expect(await told(['--staged', '--fix', ...rules])).toEqual({
        code: 1,
        err: 'pm-lint: what is fixed is not staged yet: look at it, and `git add` it\n',
        findings: [],
      });
      expect(repository.read('a.md')).toBe(old);
      repository.git('add', 'a.md');
      expect((await told(['--staged', '--fix', ...rules])).code).toBe(0);
    });

    test('leaves a file alone that has changes besides', async () => {
      branchOff({ 'a.md': 'Nothing yet.\n', 'b.md': 'Nothing yet.\n' });
      repository.write('a.md', broken);
      repository.write('b.md', broken);
      repository.git('add', '--all');
      repository.write('a.md', `${broken}\nMore.\n`);
      const { code, err } = await told(['--staged', '--fix']);
      expect(err).toBe('pm-lint: a.md: has changes that are not staged: stage them, then fix\n');
      expect(code).toBe(2);
      expect(repository.read('a.md')).toBe(`${broken}\nMore.\n`);
      expect(repository.read('b.md')).toBe(old);
    });
  });
});

describe('is not checked, and said why,', () => {
  test.each<[string[], string]>([
    [['--since', 'nowhere'], 'There is no commit `nowhere` here: name a commit, branch or tag'],
    [['--since=-x'], 'There is no commit `-x` here'],
    [['--since=--help'], 'There is no commit `--help` here'],
    [['--since', 'main..change'], 'There is no commit `main..change` here'],
    [['--since', '^main'], 'There is no commit `^main` here'],
    [['--since', 'far'], 'There is no commit `far` here: did you mean `origin/far`?'],
    [['--since', 'apart'], '`HEAD` and `apart` have no merge base: they have no history in common'],
    [['--since'], '`--since` needs a value: `--since REF`'],
    [['--since', 'main', '--staged'], '`--staged` and `--since` exclude each other'],
    [['--changed', '--suppress-all'], '`--changed` and `--suppress-all` exclude each other'],
    [['--changed', '--suppress-rule', 'blame-person'], '`--changed` and `--suppress-rule` exclude'],
    [['--staged', '--prune-suppressions'], '`--staged` and `--prune-suppressions` exclude'],
    [['--staged', '-'], '`--staged` is about files: leave out `-`'],
    [['--since', 'main', '..'], ''],
    [['--since', 'main', '../..', '/'], ''],
  ])('%j', async (argv, message) => {
    branchOff();
    repository.git('update-ref', 'refs/remotes/origin/far', 'main');
    const tree = repository.git('write-tree').trim();
    const apart = repository.git('commit-tree', tree, '-m', 'Apart').trim();
    repository.git('branch', 'apart', apart);
    const { code, err } = await told(argv);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
    expect(code).toBe(message ? 2 : 0);
  });

  test('where there is no repository', async () => {
    rmSync(join(repository.folder, '.git'), { recursive: true });
    repository.write('a.md', old);
    const { code, err } = await told(['--changed'], { env: { GIT_CEILING_DIRECTORIES: tmp() } });
    expect(err).toMatch(
      /^pm-lint: What is new can be told only in a Git repository; git says: not/,
    );
    expect(code).toBe(2);
  });

  test('in the folder of git itself', async () => {
    branchOff();
    expect(await told(['--changed'], { cwd: '.git' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('this is not in the working tree of a repository'),
    });
  });

  test('where there is no git', async () => {
    branchOff();
    expect(await told(['--changed'], { env: { PATH: repository.folder } })).toMatchObject({
      code: 2,
      err: 'pm-lint: git cannot be run: there is none: install it\n',
    });
  });

  test('in a world without git', async () => {
    const world = memoryWorld({ 'a.md': old });
    expect(await run(['--changed'], world)).toBe(2);
    expect(world.err()).toBe('pm-lint: What is new can be told only where git can be run\n');
  });

  test('where the merge base was not fetched', async () => {
    branchOff();
    repository.write('docs/old.md', old + newItem);
    repository.commit();
    repository.git('checkout', '--quiet', 'main');
    repository.commit();
    const clone = join(repository.folder, 'clone');
    const source = `file://${repository.folder}`;
    repository.git('clone', '--quiet', '--depth=1', '--branch=change', source, clone);
    const cwd = { cwd: 'clone' };
    const remedy = 'Fetch the whole history: `fetch-depth: 0` for actions/checkout';
    expect(await told(['--since', 'main'], cwd)).toMatchObject({
      code: 2,
      err: expect.stringContaining(remedy),
    });
    repository.git('-C', clone, 'fetch', '--quiet', '--depth=1', 'origin', 'main:main');
    const { code, err } = await told(['--since', 'main'], cwd);
    expect(err).toContain('`HEAD` and `main` have no merge base. This clone is shallow.');
    expect(err).toContain(remedy);
    expect(code).toBe(2);
    repository.git('-C', clone, 'fetch', '--quiet', '--unshallow');
    expect((await told(['--since', 'main'], cwd)).findings).toEqual([
      finding('docs/old.md', 22, newFault),
    ]);
  });

  test('in other repositories', async () => {
    branchOff();
    mkdirSync(join(repository.folder, 'inner'));
    repository.git('init', '--quiet', 'inner');
    repository.write('inner/docs/a.md', old);
    expect(await told(['--since', 'main', 'inner/docs'])).toMatchObject({
      code: 2,
      err: 'pm-lint: inner/docs: is in a repository of its own: run pm-lint there\n',
    });
    expect(await told(['--since', 'main', process.cwd()])).toMatchObject({
      code: 2,
      err: `pm-lint: ${process.cwd()}: is outside of the repository\n`,
    });
    expect(await told(['--since', 'main'])).toMatchObject({ code: 0 });
  });
});

test('the built command tells what is new', () => {
  branchOff();
  repository.write('docs/old.md', old + newItem);
  const { code, out, err } = repository.pmLintProcess(['--since', 'main', '-f', 'compact']);
  expect(out).toMatch(/^docs\/old\.md:22:1: error: .*\[action-item-no-owner\]\n$/);
  expect(err).toBe('');
  expect(code).toBe(1);
  repository.git('add', '--all');
  expect(repository.pmLintProcess(['--staged', '-f', 'compact'])).toEqual({ code, out, err });
  repository.commit();
  expect(repository.pmLintProcess(['--changed', '-f', 'compact'])).toEqual({ code, out, err });
  expect(repository.pmLintProcess(['--staged', '-f', 'compact'])).toEqual({
    code: 0,
    out: '',
    err: `${quiet}\`HEAD\`\n`,
  });
});

test('a file that is no longer tracked is the old one', async () => {
  branchOff({ 'a.md': old });
  repository.git('rm', '--quiet', '--cached', 'a.md');
  expect(await told(['--since', 'main'])).toMatchObject({ code: 0, findings: [] });
});

function tmp(): string {
  return join(repository.folder, '..');
}
