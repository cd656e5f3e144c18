import { findDefaultBranch } from './default-branch.ts';
import { GitError } from './git-error.ts';
import type { Repository } from './repository.ts';

/** What documents are compared with: what is staged with the last commit, all else with a branch. */
export type Comparison = { kind: 'staged' } | { kind: 'changed' } | { kind: 'since'; ref: string };

/** What documents are compared with, once it is found. */
export interface Base {
  /** Object name of a commit; of a tree without files where there is no commit yet. */
  id: string;
  /** How messages call it. */
  label: string;
}

/**
 * Find what documents are to be compared with.
 *
 * @throws {GitError} There is no such commit, or no merge base with it.
 */
export async function findBase(comparison: Comparison, repository: Repository): Promise<Base> {
  const head = await commitOf('HEAD', repository);
  if (comparison.kind === 'since') return mergeBase(head, comparison.ref, repository);
  if (head === undefined) return noCommit(repository);
  if (comparison.kind === 'staged') return { id: head, label: '`HEAD`' };
  return mergeBase(head, await findDefaultBranch(repository), repository);
}

async function mergeBase(
  head: string | undefined,
  ref: string,
  repository: Repository,
): Promise<Base> {
  const commit = await commitOf(ref, repository);
  if (commit === undefined) throw await unknownRef(ref, repository);
  if (head === undefined)
    throw new GitError(`\`HEAD\` has no commit yet to compare with \`${ref}\``);
  const id = await repository.ask(['merge-base', head, commit]);
  if (id === undefined) throw noMergeBase(ref, repository);
  return { id, label: `the merge base with \`${ref}\`` };
}

/** What would be an option to git is no name of a commit, and neither is `^main`. */
async function commitOf(ref: string, { ask }: Repository): Promise<string | undefined> {
  if (ref.startsWith('-')) return undefined;
  const id = await ask(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return /^[\da-f]+$/.test(id ?? '') ? id : undefined;
}

/** The tree without files has a name that depends on the hash that the repository uses. */
async function noCommit({ git }: Repository): Promise<Base> {
  const id = new TextDecoder().decode(await git(['hash-object', '-t', 'tree', '--stdin'])).trim();
  return { id, label: 'a repository without commits' };
}

async function unknownRef(ref: string, repository: Repository): Promise<GitError> {
  const remote = `origin/${ref}`;
  if (await commitOf(remote, repository)) {
    return new GitError(`There is no commit \`${ref}\` here: did you mean \`${remote}\`?`);
  }
  const remedy = repository.isShallow
    ? `. ${shallow}`
    : ': name a commit, branch or tag that was fetched';
  return new GitError(`There is no commit \`${ref}\` here${remedy}`);
}

function noMergeBase(ref: string, { isShallow }: Repository): GitError {
  const remedy = isShallow ? `. ${shallow}` : ': they have no history in common';
  return new GitError(`\`HEAD\` and \`${ref}\` have no merge base${remedy}`);
}

const shallow =
  'This clone is shallow. Fetch the whole history: `fetch-depth: 0` for actions/checkout, ' +
  '`GIT_DEPTH: 0` on GitLab, `git fetch --unshallow` elsewhere';
