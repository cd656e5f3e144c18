import { pluginPrefix, pluginRules } from '../../config/plugin-rules.ts';
import type { Rule } from '../../rules/define-rule.ts';
import type { FileSystem } from '../file-system.ts';
import { shownPath } from '../shown-path.ts';
import { ConfigFileError } from './config-file-error.ts';
import { importDefault } from './import-default.ts';
import { resolveReference } from './resolve-reference.ts';

/** Rules that are not pm-lint's own. */
export interface Plugin {
  /** File that they are in. */
  path: string;
  rules: Rule[];
}

/**
 * Run a plugin, and take its rules.
 *
 * @param name File (`./rules/mine.js`) or package; the names of a package's rules begin with its own.
 * @throws {ConfigFileError} There is no such plugin, or it has no rules that can run.
 */
export async function loadPlugin(
  name: string,
  { folder, place, fileSystem }: { folder: string; place: string; fileSystem: FileSystem },
): Promise<Plugin> {
  const reference = await resolveReference(name, folder, fileSystem);
  if (typeof reference === 'string') throw new ConfigFileError(`${place}: ${reference}`);

  const { path, packageName } = reference;
  const exported = await importDefault(path, fileSystem);
  const rules = pluginRules(exported, packageName && pluginPrefix(packageName));
  if (typeof rules === 'string')
    throw new ConfigFileError(`${shownPath(path, fileSystem)}: ${rules}`);
  return { path, rules };
}
