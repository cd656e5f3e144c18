import { isAbsolute, resolve } from 'node:path';
import type { FileSystem } from '../file-system.ts';
import { isCode } from './read-config.ts';

/** What a configuration names, as a file. */
export interface Reference {
  /** Absolute path. */
  path: string;
  /** The package that it is from; undefined for a file. */
  packageName?: string;
}

/**
 * Find the file that a configuration names: a path such as `./base.yaml`, or a package.
 *
 * @param folder Where the name is written.
 * @returns The file, or in words why there is none.
 */
export async function resolveReference(
  name: string,
  folder: string,
  fileSystem: FileSystem,
): Promise<Reference | string> {
  if (isPath(name)) {
    const path = resolve(folder, name);
    const kind = await fileSystem.stat(path);
    if (kind === 'file') return { path };
    return kind ? `\`${name}\` is a directory` : `There is no file \`${name}\``;
  }
  try {
    return { path: await fileSystem.resolveModule(name, folder), packageName: name };
  } catch {
    return `There is no package \`${name}\`${await hint(name, folder, fileSystem)}`;
  }
}

function isPath(name: string): boolean {
  return /^\.{1,2}(?:[/\\]|$)/.test(name) || isAbsolute(name);
}

async function hint(name: string, folder: string, fileSystem: FileSystem): Promise<string> {
  const isFile = (await fileSystem.stat(resolve(folder, name))) === 'file';
  return isFile || isCode(name) ? `: a file begins with \`./\`` : '';
}
