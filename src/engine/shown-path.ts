import { isAbsolute, relative, sep } from 'node:path';
import type { FileSystem } from './file-system.ts';

/** How messages name a file: from where the command runs, with `/`. */
export function shownPath(path: string, { cwd }: Pick<FileSystem, 'cwd'>): string {
  const fromHere = relative(cwd, path);
  return (isAbsolute(fromHere) ? path : fromHere).replaceAll(sep, '/');
}
