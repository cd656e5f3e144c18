import { dirname, extname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from '../digest.ts';
import type { FileSystem } from '../file-system.ts';
import { shownPath } from '../shown-path.ts';
import { installedVersions } from './installed-versions.ts';
import { isPureModule } from './pure-modules.ts';

/** Tells which code a plugin is; undefined where that cannot be known from its files. */
export type PluginDigest = (path: string) => Promise<string | undefined>;

/**
 * Prepare to look at plugins, each once.
 *
 * @param note Told of each plugin of which nothing can be kept.
 */
export function createPluginDigest(
  fileSystem: FileSystem,
  note: (message: string) => void,
): PluginDigest {
  const known = new Map<string, Promise<string | undefined>>();
  return (path) => {
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };

  async function find(path: string): Promise<string | undefined> {
    const found = await digestOf(path, fileSystem);
    if (found === undefined) {
      note(`${shownPath(path, fileSystem)}: what its rules depend on is not known: ${effect}`);
    }
    return found;
  }
}

const effect = 'no results are kept in the cache';

/** What a plugin consists of, by name: a file beside it, or a package. */
type Parts = Map<string, string>;

async function digestOf(path: string, fileSystem: FileSystem): Promise<string | undefined> {
  const parts: Parts = new Map();
  // What cannot be read or parsed here is told by whoever runs it.
  const isKnown = await addModule(path, { parts, entry: path, fileSystem }).catch(() => false);
  return isKnown ? digest(JSON.stringify([...parts].sort())) : undefined;
}

interface Looking {
  parts: Parts;
  /** The file of the plugin itself, from which others are named. */
  entry: string;
  fileSystem: FileSystem;
}

/** Add a file and what it imports; false where that cannot all be found. */
async function addModule(path: string, looking: Looking): Promise<boolean> {
  const { parts, entry, fileSystem } = looking;
  const name = relative(dirname(entry), path).replaceAll('\\', '/');
  if (parts.has(name)) return true;
  const bytes = await fileSystem.readFile(path);
  parts.set(name, digest(bytes));
  if (extname(path) === '.json') return true;

  const specifiers = await importsOf(new TextDecoder().decode(bytes));
  for (const specifier of specifiers ?? []) {
    if (!(await addImport(specifier, path, looking))) return false;
  }
  return specifiers !== undefined;
}

async function addImport(specifier: string, from: string, looking: Looking): Promise<boolean> {
  const { parts, fileSystem } = looking;
  const pure = isPureModule(specifier);
  if (pure !== undefined) return pure;
  if (/^\.{0,2}\//.test(specifier)) return addModule(resolve(dirname(from), specifier), looking);
  if (specifier.startsWith('file:')) return addModule(fileURLToPath(specifier), looking);

  const file = await fileSystem.resolveModule(specifier, dirname(from));
  // A package of the same repository is code of the team, and changes without a new version.
  if (!/[/\\]node_modules[/\\]/.test(file)) return addModule(file, looking);
  for (const version of await installedVersions(file, fileSystem)) parts.set(version, '');
  return true;
}

/** What a module imports; undefined where only running it would tell. */
async function importsOf(code: string): Promise<string[] | undefined> {
  if (/\brequire\b|\bgetBuiltinModule\b/.test(code)) return undefined;
  const { init, parse } = await import('es-module-lexer');
  await init;
  const [imports] = parse(code);
  const specifiers = imports.filter(({ d }) => d !== -2).map(({ n }) => n);
  return specifiers.every((specifier) => specifier !== undefined) ? specifiers : undefined;
}
