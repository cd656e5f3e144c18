import { basename, dirname } from 'node:path';
import type { Config, ConfigPath } from '../../config/config.ts';
import type { ConfigText } from '../../config/config-text.ts';
import type { FileSystem } from '../file-system.ts';
import { readSource } from '../read-source.ts';
import { shownPath } from '../shown-path.ts';
import { ConfigFileError } from './config-file-error.ts';
import { importDefault } from './import-default.ts';

/** A configuration file that was read, and found to make sense but for its rules. */
export interface ConfigFile {
  /** Absolute path. */
  path: string;
  folder: string;
  config: Config;
  /** Tell where a value is written, or its key. */
  where: (path: ConfigPath, isKey?: boolean) => string;
}

/**
 * Read a configuration file.
 *
 * @param path Absolute path.
 * @returns Nothing where it is a `package.json` that holds no configuration.
 * @throws {ConfigFileError} It makes no sense.
 * @throws {FileError} It cannot be read.
 */
export async function readConfig(
  path: string,
  fileSystem: FileSystem,
): Promise<ConfigFile | undefined> {
  const name = shownPath(path, fileSystem);
  const isPackage = basename(path) === 'package.json';
  const text = isCode(path) ? undefined : await readText(path, { name, isPackage, fileSystem });
  if (isPackage && !text) return undefined;

  const config = text ? valueOf(text, isPackage) : await importDefault(path, fileSystem);
  const where = toWhere(name, text, isPackage ? ['pm-lint'] : []);
  throwIf(await problemsOf(config, where));
  return { path, folder: dirname(path), config: config as Config, where };
}

/** Whether a configuration is a program. */
export function isCode(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

/** What makes no sense in a configuration, but for its rules. */
export async function problemsOf(config: unknown, where: ConfigFile['where']): Promise<string[]> {
  // Loaded late, as it loads ajv: most runs have no configuration.
  const { checkConfig } = await import('./on-demand.ts');
  const issues = checkConfig(config);
  return issues.map(({ path, isKey, message }) => `${where(path, isKey)}: ${message}`);
}

/** @throws {ConfigFileError} There is a problem. */
export function throwIf(problems: string[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new ConfigFileError(first, ...others);
}

async function readText(
  path: string,
  { name, isPackage, fileSystem }: { name: string; isPackage: boolean; fileSystem: FileSystem },
): Promise<ConfigText | undefined> {
  const source = await readSource(name, fileSystem);
  if (isPackage && hasNoConfig(source)) return undefined;

  const { readConfigText } = await import('./on-demand.ts');
  const text = readConfigText(source, path);
  // What is wrong with a package.json that is none of pm-lint's is for others to say.
  if (isPackage && valueOf(text, true) === undefined) return undefined;
  throwIf(text.errors.map(({ line, column, message }) => `${name}:${line}:${column}: ${message}`));
  return text;
}

/** A cheap look: most that name pm-lint do so because they depend on it. */
function hasNoConfig(source: string): boolean {
  if (!source.includes('"pm-lint"')) return true;
  try {
    return (JSON.parse(source) as Record<string, unknown> | null)?.['pm-lint'] === undefined;
  } catch {
    return false;
  }
}

function valueOf({ value }: ConfigText, isPackage: boolean): unknown {
  return isPackage ? (value as Record<string, unknown> | undefined)?.['pm-lint'] : value;
}

/** Code has no places that could be told. */
function toWhere(
  name: string,
  text: ConfigText | undefined,
  inside: ConfigPath,
): ConfigFile['where'] {
  if (!text) return () => name;
  return (path, isKey) => {
    const { line, column } = text.locate([...inside, ...path], isKey);
    return `${name}:${line}:${column}`;
  };
}
