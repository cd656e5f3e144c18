import { posix, relative, resolve } from 'node:path';
import type { FileSystem } from './file-system.ts';

/**
 * Tell how files are named from the root of the repository that the command runs in.
 *
 * @returns Undefined where it runs in none.
 */
export function pathFromRoot(fileSystem: FileSystem): ((path: string) => string) | undefined {
  for (let folder = fileSystem.cwd; ; ) {
    if (
      fileSystem.exists(
        posix.join(relative(fileSystem.cwd, folder).replaceAll('\\', '/') || '.', '.git'),
      )
    ) {
      return (path) => relative(folder, resolve(fileSystem.cwd, path)).replaceAll('\\', '/');
    }
    const parent = resolve(folder, '..');
    if (parent === folder) return undefined;
    folder = parent;
  }
}
