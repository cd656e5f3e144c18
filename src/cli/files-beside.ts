import { posix } from 'node:path';
import type { FileAccess } from '../rules/define-rule.ts';
import type { World } from './world.ts';

/** What is there beside a document; nothing for one that is not in a file. */
export function filesBeside(path: string | undefined, world: World): FileAccess | undefined {
  if (path === undefined) return undefined;
  const folder = posix.dirname(path.replaceAll('\\', '/'));
  return { exists: (file) => world.exists(posix.join(folder, file)) };
}
