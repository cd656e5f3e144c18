import { posix } from 'node:path';
import type { FileAccess } from '../rules/define-rule.ts';
import type { FileSystem } from './file-system.ts';

/** What is there beside a document; nothing for one that is not in a file. */
export function filesBeside(
  path: string | undefined,
  fileSystem: FileSystem,
): FileAccess | undefined {
  if (path === undefined) return undefined;
  const folder = posix.dirname(path.replaceAll('\\', '/'));
  return { exists: (file) => fileSystem.exists(posix.join(folder, file)) };
}
