import { posix, relative, resolve } from 'node:path';
import type { FileSystem } from './file-system.ts';

/**
 * Tell how files are named from the root of the repository that the command runs in.
 *
 * @returns Undefined where it runs in none.
 */
export function pathFromRoot(fileSystem: FileSystem): ((path: string) => string) | undefined {
  const root = repositoryRoot(fileSystem);
  if (root === undefined) return undefined;
  return (path) => relative(root, resolve(fileSystem.cwd, path)).replaceAll('\\', '/');
}

/** Absolute path of the repository that the command runs in; undefined where it runs in none. */
export function repositoryRoot({ cwd, exists }: FileSystem): string | undefined {
  for (let folder = cwd; ; ) {
    const fromHere = relative(cwd, folder).replaceAll('\\', '/') || '.';
    if (exists(posix.join(fromHere, '.git'))) return folder;
    const parent = resolve(folder, '..');
    if (parent === folder) return undefined;
    folder = parent;
  }
}
