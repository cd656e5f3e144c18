import { dirname, join } from 'node:path';
import type { FileSystem } from '../file-system.ts';
import { readSource } from '../read-source.ts';

interface Manifest {
  name?: string;
  version?: string;
  dependencies?: Record<string, string>;
}

/**
 * The versions of a package and of all that it depends on, as they are installed.
 *
 * @param file Absolute path of a file of the package, which is in a folder `node_modules`.
 * @returns Each as `name@version`.
 * @throws {FileError} A manifest cannot be read.
 */
export async function installedVersions(file: string, fileSystem: FileSystem): Promise<string[]> {
  const versions = new Map<string, string>();
  const folders: Array<string | undefined> = [packageFolder.exec(file)?.[0]];
  for (const folder of folders) {
    if (folder === undefined || versions.has(folder)) continue;
    const text = await readSource(join(folder, 'package.json'), fileSystem);
    const { name = '', version = '?', dependencies = {} } = JSON.parse(text) as Manifest;
    versions.set(folder, `${name}@${version}`);
    for (const needed of Object.keys(dependencies)) {
      const path = join('node_modules', needed, 'package.json');
      const above = await folderAbove(folder, path, fileSystem);
      folders.push(above && join(above, 'node_modules', needed));
    }
  }
  // Folders differ between machines; which versions there are does not.
  return [...versions.values()].sort();
}

/** `…/node_modules/@acme/words`, the last there is in the path. */
const packageFolder = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/;

/** The nearest folder, from this one upward, in which a file is. */
async function folderAbove(
  folder: string,
  file: string,
  fileSystem: FileSystem,
): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if ((await fileSystem.stat(join(at, file))) === 'file') return at;
    if (at === dirname(at)) return undefined;
  }
}
