import { resolve } from 'node:path';
import type { FileSystem } from '../file-system.ts';
import type { IgnoredBy } from '../ignore-files.ts';
import { type ChangedFile, changedFiles, stagedFiles, unstagedFiles } from './changed-files.ts';
import { changedOnly } from './changed-only.ts';
import { type Base, type Comparison, findBase } from './find-base.ts';
import { GitError } from './git-error.ts';
import { indexed } from './indexed.ts';
import { readBlobs } from './read-blobs.ts';
import { openRepository, type Repository } from './repository.ts';
import type { RunGit } from './run-git.ts';

/** What documents are compared with, and those that differ. */
export interface Changes {
  base: Base;
  /** Where only what differs is to be found; what is staged is read as it is staged. */
  fileSystem: FileSystem;
  /** Leaves out, besides what is ignored, named files that do not differ. */
  ignoredBy: IgnoredBy;
  /**
   * The texts of files at the base, by their paths of now; without those that are new.
   *
   * @throws {GitError} They cannot be read.
   */
  textsBefore: (paths: readonly string[]) => Promise<Map<string, Uint8Array>>;
}

/** What there is without git. */
interface Surroundings {
  fileSystem: FileSystem;
  ignoredBy: IgnoredBy;
}

/**
 * Find what differs from the base of a comparison.
 *
 * @param runGit Undefined where there can be no git.
 * @throws {GitError} Git does not know, or is not there.
 */
export async function findChanges(
  comparison: Comparison,
  { fileSystem, ignoredBy }: Surroundings,
  runGit: RunGit | undefined,
): Promise<Changes> {
  if (!runGit) throw new GitError('What is new can be told only where git can be run');
  const repository = await openRepository(runGit, fileSystem.cwd);
  const base = await findBase(comparison, repository);
  const isStaged = comparison.kind === 'staged';
  const found = await (isStaged ? stagedFiles : changedFiles)(base, repository);
  const files = new Map(found.map((file) => [resolve(repository.top, file.path), file]));
  const fileAt = (path: string) => files.get(resolve(fileSystem.cwd, path));
  const shown = changedOnly([...files.keys()], repository, fileSystem);

  return {
    base,
    fileSystem: isStaged ? await stagedTexts(fileAt, repository, shown) : shown,
    ignoredBy: async (path, names) =>
      path.endsWith('/') || fileAt(path)
        ? ignoredBy(path, names)
        : `it does not differ from ${base.label}`,
    textsBefore: (paths) => readTexts(paths, (path) => fileAt(path)?.before, repository),
  };
}

/** Nothing is asked twice: what has no changes besides is read from the working tree. */
async function stagedTexts(
  fileAt: (path: string) => ChangedFile | undefined,
  repository: Repository,
  fileSystem: FileSystem,
): Promise<FileSystem> {
  const unstaged = new Set(await unstagedFiles(repository));
  const stagedId = (path: string) => {
    const file = fileAt(path);
    return file && unstaged.has(file.path) ? file.staged : undefined;
  };
  return indexed(fileSystem, stagedId, repository);
}

async function readTexts(
  paths: readonly string[],
  idOf: (path: string) => string | undefined,
  repository: Repository,
): Promise<Map<string, Uint8Array>> {
  const ids = paths.flatMap((path) => idOf(path) ?? []);
  const blobs = await readBlobs(ids, repository);
  return new Map(
    paths.flatMap((path) => {
      const blob = blobs.get(idOf(path) ?? '');
      return blob ? [[path, blob] as const] : [];
    }),
  );
}
