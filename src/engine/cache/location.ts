import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from '../../lint/config-error.ts';
import { digest } from '../digest.ts';
import type { FileSystem } from '../file-system.ts';

/** What says where a cache is. */
export interface Locating {
  fileSystem: FileSystem;
  env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the repository, or of where the command runs. */
  root: string;
}

/**
 * Find the folder of the cache: the one that is named, else that of the nearest package, where
 * packages are installed, else one among the caches of the user. It is never put among the documents.
 *
 * @returns Absolute path.
 * @throws {ConfigError} What is named is a file.
 */
export async function cacheFolder(named: string | undefined, where: Locating): Promise<string> {
  const { fileSystem, root } = where;
  if (named !== undefined) {
    const folder = resolve(fileSystem.cwd, named);
    if ((await fileSystem.stat(folder)) !== 'file') return folder;
    throw new ConfigError(`\`--cache-location ${named}\` is a file: name a folder`);
  }
  const modules = await nearestModules(fileSystem);
  if (modules !== undefined) return join(modules, '.cache', 'pm-lint');
  return join(userCaches(where.env), 'pm-lint', digest(root).slice(0, 16));
}

/** `node_modules` beside the nearest `package.json`; undefined where it has none. */
async function nearestModules({ cwd, stat }: FileSystem): Promise<string | undefined> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await stat(join(folder, 'package.json'))) === 'file') {
      const modules = join(folder, 'node_modules');
      return (await stat(modules)) === 'directory' ? modules : undefined;
    }
    if (folder === dirname(folder)) return undefined;
  }
}

/** Where systems have it: XDG's directory, macOS's library, Windows' local data. */
function userCaches({ XDG_CACHE_HOME, LOCALAPPDATA }: Locating['env']): string {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME;
  if (process.platform === 'win32' && LOCALAPPDATA) return LOCALAPPDATA;
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches')
    : join(homedir(), '.cache');
}
