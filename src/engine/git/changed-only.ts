import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { DirectoryEntry, FileKind, FileSystem } from '../file-system.ts';
import type { Repository } from './repository.ts';

/**
 * Files of which only the changed ones are found in folders and by globs. What is named is there
 * all the same, but where git does not look: outside of the repository, and in another within it.
 *
 * @param files Absolute paths.
 */
export function changedOnly(
  files: readonly string[],
  { top }: Repository,
  fileSystem: FileSystem,
): FileSystem {
  const at = (path: string) => resolve(fileSystem.cwd, path);
  const folders = foldersOf(files);
  const changed = new Set(files);
  return {
    ...fileSystem,
    async stat(path) {
      refuseForeign(at(path));
      return folders.has(at(path)) ? 'directory' : fileSystem.stat(path);
    },
    readDirectory: (path) => [...(folders.get(at(path))?.values() ?? [])],
    glob: async (pattern) => {
      const found = await fileSystem.glob(pattern);
      return found.filter((path) => changed.has(at(path)));
    },
  };

  function refuseForeign(path: string): void {
    if (isIn(path, top)) return;
    if (!isIn(top, path)) throw new Error('is outside of the repository');
    for (let folder = path; folder !== top; folder = dirname(folder)) {
      if (!fileSystem.exists(join(folder, '.git'))) continue;
      throw new Error('is in a repository of its own: run pm-lint there');
    }
  }
}

/** The entries of each folder that leads to a file, by name. */
function foldersOf(files: readonly string[]): Map<string, Map<string, DirectoryEntry>> {
  const folders = new Map<string, Map<string, DirectoryEntry>>();
  for (const file of files) add(file, 'file');
  return folders;

  function add(path: string, kind: FileKind): void {
    const folder = dirname(path);
    if (folder === path) return;
    const known = folders.get(folder);
    const entries = known ?? new Map<string, DirectoryEntry>();
    const name = relative(folder, path);
    entries.set(name, { name, kind });
    if (known) return;
    folders.set(folder, entries);
    add(folder, 'directory');
  }
}

/** Whether the path is the one of the folder, or of what is in it. */
function isIn(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
