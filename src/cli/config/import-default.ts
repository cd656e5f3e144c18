import { shownPath } from '../shown-path.ts';
import type { World } from '../world.ts';
import { ConfigFileError } from './config-file-error.ts';

/**
 * Run a module, and get what it exports by default.
 *
 * @param path Absolute path.
 * @throws {ConfigFileError} It cannot be run, or exports nothing by default.
 */
export async function importDefault(path: string, world: World): Promise<unknown> {
  const name = shownPath(path, world);
  const module = await importModule(path, name, world);
  if (module.default === undefined)
    throw new ConfigFileError(`${name}: exports nothing by default`);
  return module.default;
}

async function importModule(
  path: string,
  name: string,
  world: World,
): Promise<{ default?: unknown }> {
  try {
    return (await world.importModule(path)) as { default?: unknown };
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
