import { describe, expect, test } from '@jest/globals';
import { changedFiles, stagedFiles, unstagedFiles } from '../../../src/engine/git/changed-files.ts';
import { GitError } from '../../../src/engine/git/git-error.ts';
import type { Repository } from '../../../src/engine/git/repository.ts';

const base = { id: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', label: '`HEAD`' };
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)];
const none = '0'.repeat(40);

/** A repository whose git prints this, by the name of the command. */
function repositoryThat(prints: Record<string, string>): Repository & { asked: string[][] } {
  const asked: string[][] = [];
  return {
    top: '/work',
    isShallow: false,
    asked,
    ask: async () => undefined,
    async git(args) {
      asked.push([...args]);
      return new TextEncoder().encode(prints[args[0] ?? ''] ?? '');
    },
  };
}

describe('stagedFiles', () => {
  const diff = [
    `:000000 100644 ${none} ${a} A\0docs/a new\n"one".md\0`,
    `:100644 100755 ${a} ${b} M\0b.md\0`,
    `:100644 100644 ${a} ${b} R086\0old.md\0new.md\0`,
    `:100644 000000 ${a} ${none} D\0gone.md\0`,
    `:100644 120000 ${a} ${b} T\0link.md\0`,
    `:120000 100644 ${a} ${b} T\0was-link.md\0`,
    `:000000 160000 ${none} ${a} A\0module\0`,
  ].join('');

  test('has names as they are, those of renamed files, and no links, submodules, deleted files', async () => {
    expect(await stagedFiles(base, repositoryThat({ diff }))).toEqual([
      { path: 'docs/a new\n"one".md', staged: a, before: undefined },
      { path: 'b.md', staged: b, before: a },
      { path: 'new.md', staged: b, before: a },
      { path: 'was-link.md', staged: b, before: undefined },
    ]);
  });

  test('asks so that no configuration matters, and no name is taken for an option', async () => {
    const repository = repositoryThat({ diff });
    await stagedFiles(base, repository);
    const [args = []] = repository.asked;
    expect(args).toEqual(expect.arrayContaining(['-z', '--find-renames']));
    expect(args.slice(-3)).toEqual(['--cached', base.id, '--']);
  });

  test('refuses conflicts, and what it cannot read', async () => {
    const conflict = `:100644 000000 ${a} ${none} U\0a.md\0`;
    await expect(stagedFiles(base, repositoryThat({ diff: conflict }))).rejects.toThrow(GitError);
    await expect(stagedFiles(base, repositoryThat({ diff: 'M a.md\0' }))).rejects.toThrow(GitError);
  });
});

describe('changedFiles', () => {
  test('has those that are not tracked, as what they were if they were', async () => {
    const diff = `:100644 000000 ${a} ${none} D\0untracked.md\0:100644 100644 ${b} ${none} M\0c.md\0`;
    const prints = { diff, 'ls-files': 'untracked.md\0new.md\0another repository/\0' };
    expect(await changedFiles(base, repositoryThat(prints))).toEqual([
      { path: 'c.md', before: b },
      { path: 'untracked.md', before: a },
      { path: 'new.md', before: undefined },
    ]);
  });
});

test('unstagedFiles has names as they are', async () => {
  expect(await unstagedFiles(repositoryThat({ diff: 'a b.md\0ä.md\0' }))).toEqual([
    'a b.md',
    'ä.md',
  ]);
});
