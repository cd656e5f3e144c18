import type { FileSystem } from '../file-system.ts';
import { shownPath } from '../shown-path.ts';
import { ConfigFileError } from './config-file-error.ts';

/**
 * Run a module, and get what it exports by default.
 *
 * @param path Absolute path.
 * @throws {ConfigFileError} It cannot be run, or exports nothing by default.
 */
export async function importDefault(path: string, fileSystem: FileSystem): Promise<unknown> {
  const name = shownPath(path, fileSystem);
  const module = await importModule(path, name, fileSystem);
  if (module.default === undefined)
    throw new ConfigFileError(`${name}: exports nothing by default`);
  return module.default;
}

async function importModule(
  path: string,
  name: string,
  fileSystem: FileSystem,
): Promise<{ default?: unknown }> {
  try {
    return (await fileSystem.importModule(path)) as { default?: unknown };
  } catch (error) {
    if (/\.[cm]?ts$/.test(path) && isUnknownExtension(error)) {
      throw new ConfigFileError(
        `${name}: this Node.js (${process.version}) does not run TypeScript: use 22.18 or later, or write it in JavaScript (.mjs)`,
      );
    }
    const { message } = error instanceof Error ? error : new Error(String(error));
    throw new ConfigFileError(`${name}: cannot be run: ${message}`);
  }
}

function isUnknownExtension(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ERR_UNKNOWN_FILE_EXTENSION';
}
