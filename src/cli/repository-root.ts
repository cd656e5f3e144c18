import { posix, relative, resolve } from 'node:path';
import type { World } from './world.ts';

/**
 * Tell how files are named from the root of the repository that the command runs in.
 *
 * @returns Undefined where it runs in none.
 */
export function pathFromRoot(world: World): ((path: string) => string) | undefined {
  for (let folder = world.cwd; ; ) {
    if (
      world.exists(posix.join(relative(world.cwd, folder).replaceAll('\\', '/') || '.', '.git'))
    ) {
      return (path) => relative(folder, resolve(world.cwd, path)).replaceAll('\\', '/');
    }
    const parent = resolve(folder, '..');
    if (parent === folder) return undefined;
    folder = parent;
  }
}
