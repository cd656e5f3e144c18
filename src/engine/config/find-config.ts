import { join } from 'node:path';
import { fileError } from '../file-error.ts';
import type { FileSystem } from '../file-system.ts';
import { shownPath } from '../shown-path.ts';
import { ConfigFileError } from './config-file-error.ts';
import { type ConfigFile, readConfig } from './read-config.ts';

const fileNames = [
  'pm-lint.config.js',
  'pm-lint.config.mjs',
  'pm-lint.config.ts',
  '.pm-lintrc.json',
  '.pm-lintrc.jsonc',
  '.pm-lintrc.yaml',
  '.pm-lintrc.yml',
  'package.json',
];

/**
 * Look for the configuration of a folder.
 *
 * @param folder Absolute path; there need not be such a folder.
 * @returns It, if there is one, and whether the folder is the top of a repository.
 * @throws {ConfigFileError} There are several, or it makes no sense.
 * @throws {FileError} It cannot be read.
 */
export async function findConfig(
  folder: string,
  fileSystem: FileSystem,
): Promise<{ file?: ConfigFile; isRepository: boolean }> {
  const names = await namesIn(folder, fileSystem);
  const files: ConfigFile[] = [];
  for (const name of fileNames) {
    const file = names.has(name) && (await readConfig(join(folder, name), fileSystem));
    if (file) files.push(file);
  }
  if (files.length > 1) {
    const all = files.map(({ path }) => `\`${shownPath(path, fileSystem)}\``).join(', ');
    throw new ConfigFileError(`A folder has one configuration, and here are several: ${all}`);
  }
  const [file] = files;
  return { ...(file && { file }), isRepository: names.has('.git') };
}

/** Folders above may be closed to this user; then nothing in them is for pm-lint. */
async function namesIn(folder: string, fileSystem: FileSystem): Promise<Set<string>> {
  try {
    const entries = await fileSystem.readDirectory(folder);
    return new Set(entries.map(({ name }) => name));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['EACCES', 'ENOENT', 'ENOTDIR', 'EPERM'].includes(code)) return new Set();
    throw fileError(shownPath(folder, fileSystem), error);
  }
}
