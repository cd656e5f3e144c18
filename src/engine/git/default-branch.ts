import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';

/** What is looked for, in order: what `origin` says, then usual names, there and here. */
const candidates = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/**
 * Find the branch that others branch off. Where none of the usual ones is there, none is guessed: a
 * comparison with too young a commit would pass over what it should check.
 *
 * @returns Its name, as in `origin/main`.
 * @throws {GitError} There is none.
 */
export async function findDefaultBranch({ ask, isShallow }: Repository): Promise<string> {
  for (const ref of candidates) {
    if (!(await ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]))) continue;
    return (await ask(['rev-parse', '--abbrev-ref', ref])) ?? ref;
  }
  const fetched = isShallow ? ' was fetched' : '';
  throw new GitError(
    `No default branch${fetched} (origin/HEAD, main, master): name what to compare with, as in \`--since origin/trunk\``,
  );
}
