import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { FileError } from './file-error.ts';
import type { FileSystem } from './file-system.ts';
import { readSource } from './read-source.ts';
import { shownPath } from './shown-path.ts';

/**
 * Tells why an ignore file leaves something out, given its path as the user writes it; a path of a
 * directory ends in `/`. Undefined where none does.
 *
 * @throws {FileError} An ignore file cannot be read.
 */
export type IgnoredBy = (path: string, names?: readonly string[]) => Promise<string | undefined>;

/** Which files are ignored besides. */
export interface IgnoreOptions {
  /** Whether ignore files count. */
  ignore: boolean;
  /** Patterns of the caller, as in an ignore file. */
  ignorePatterns: readonly string[];
  /** File of more such patterns, in the place of every `.pm-lintignore`. */
  ignorePath?: string | undefined;
}

/** Files of patterns as Git knows them; those of pm-lint also hold for files that are named. */
export const ignoreFileNames = ['.gitignore', '.pm-lintignore'] as const;
export const ownIgnoreFileNames = ['.pm-lintignore'] as const;

/**
 * Prepare to look up ignore files: in the folder of a path and in those above it, up to the top of
 * the repository, else to where the command runs. What is nearer counts more.
 *
 * Patterns of the caller, and of the file that it names, are relative to where the command runs.
 */
export function createIgnoreFiles(
  { ignore: isHeeded, ignorePatterns: patterns, ignorePath }: IgnoreOptions,
  fileSystem: FileSystem,
): IgnoredBy {
  const read = new Map<string, Promise<Ignore | undefined>>();
  const folders = new Map<string, string[]>();
  const given = ignore().add([...patterns]);

  return async (path, names = ignoreFileNames) => {
    const target = resolve(fileSystem.cwd, path);
    const isDirectory = path.endsWith('/');
    if (patterns.length > 0 && test(given, fileSystem.cwd, target, isDirectory)?.ignored) {
      return 'an ignore pattern fits';
    }
    if (!isHeeded) return undefined;
    if (ignorePath !== undefined) {
      const named = await patternsOf(resolve(fileSystem.cwd, ignorePath));
      if (!named) throw new FileError(`${ignorePath}: no such file or directory`);
      if (test(named, fileSystem.cwd, target, isDirectory)?.ignored)
        return `${ignorePath} ignores it`;
      names = names.filter((name) => name === '.gitignore');
    }
    let reason: string | undefined;
    for (const folder of foldersOf(target)) {
      for (const name of names) {
        const file = join(folder, name);
        const found = test(await patternsOf(file), folder, target, isDirectory);
        if (found?.ignored) reason = `${shownPath(file, fileSystem)} ignores it`;
        else if (found?.unignored) reason = undefined;
      }
    }
    return reason;
  };

  /** The files of a folder have the same ones above. */
  function foldersOf(target: string): string[] {
    const folder = dirname(target);
    const above = folders.get(folder) ?? foldersAbove(target, fileSystem);
    folders.set(folder, above);
    return above;
  }

  function patternsOf(file: string): Promise<Ignore | undefined> {
    const known = read.get(file) ?? readPatterns(file, fileSystem);
    read.set(file, known);
    return known;
  }
}

/** From the outermost to the one that the target is in. */
function foldersAbove(target: string, fileSystem: FileSystem): string[] {
  const folders: string[] = [];
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    folders.unshift(folder);
    const isTop = fileSystem.exists(join(shownPath(folder, fileSystem) || '.', '.git'));
    if (isTop || folder === dirname(folder)) return isTop ? folders : folders.filter(isBelow);
  }

  function isBelow(folder: string): boolean {
    return folder === fileSystem.cwd || folder.startsWith(fileSystem.cwd + sep);
  }
}

async function readPatterns(file: string, fileSystem: FileSystem): Promise<Ignore | undefined> {
  const path = shownPath(file, fileSystem);
  if ((await fileSystem.stat(path)) !== 'file') return undefined;
  return ignore().add(await readSource(path, fileSystem));
}

function test(patterns: Ignore | undefined, folder: string, target: string, isDirectory: boolean) {
  const path = relative(folder, target).replaceAll(sep, '/');
  if (!patterns || path === '' || path.startsWith('..')) return undefined;
  return patterns.test(isDirectory ? `${path}/` : path);
}
