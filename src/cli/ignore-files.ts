import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Arguments } from './arguments.ts';
import { readSource } from './read-source.ts';
import { shownPath } from './shown-path.ts';
import type { World } from './world.ts';

/**
 * Tells why an ignore file leaves something out, given its path as the user writes it; a path of a
 * directory ends in `/`. Undefined where none does.
 *
 * @throws {FileError} An ignore file cannot be read.
 */
export type IgnoredBy = (path: string, names?: readonly string[]) => Promise<string | undefined>;

/** Files of patterns as Git knows them; those of pm-lint also hold for files that are named. */
export const ignoreFileNames = ['.gitignore', '.pm-lintignore'] as const;
export const ownIgnoreFileNames = ['.pm-lintignore'] as const;

/**
 * Prepare to look up ignore files: in the folder of a path and in those above it, up to the top of
 * the repository, else to where the command runs. What is nearer counts more.
 *
 * Patterns of the arguments are relative to where the command runs.
 */
export function createIgnoreFiles(
  { ignore: isHeeded, ignorePatterns: patterns }: Arguments,
  world: World,
): IgnoredBy {
  const read = new Map<string, Promise<Ignore | undefined>>();
  const given = ignore().add([...patterns]);

  return async (path, names = ignoreFileNames) => {
    const target = resolve(world.cwd, path);
    const isDirectory = path.endsWith('/');
    if (patterns.length > 0 && test(given, world.cwd, target, isDirectory)?.ignored) {
      return '`--ignore-pattern` ignores it';
    }
    let reason: string | undefined;
    if (!isHeeded) return reason;
    for (const folder of foldersAbove(target, world)) {
      for (const name of names) {
        const file = join(folder, name);
        const found = test(await patternsOf(file), folder, target, isDirectory);
        if (found?.ignored) reason = `${shownPath(file, world)} ignores it`;
        else if (found?.unignored) reason = undefined;
      }
    }
    return reason;
  };

  function patternsOf(file: string): Promise<Ignore | undefined> {
    const known = read.get(file) ?? readPatterns(file, world);
    read.set(file, known);
    return known;
  }
}

/** From the outermost to the one that the target is in. */
function foldersAbove(target: string, world: World): string[] {
  const folders: string[] = [];
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    folders.unshift(folder);
    const isTop = world.exists(join(shownPath(folder, world) || '.', '.git'));
    if (isTop || folder === dirname(folder)) return isTop ? folders : folders.filter(isBelow);
  }

  function isBelow(folder: string): boolean {
    return folder === world.cwd || folder.startsWith(world.cwd + sep);
  }
}

async function readPatterns(file: string, world: World): Promise<Ignore | undefined> {
  const path = shownPath(file, world);
  if ((await world.stat(path)) !== 'file') return undefined;
  return ignore().add(await readSource(path, world));
}

function test(patterns: Ignore | undefined, folder: string, target: string, isDirectory: boolean) {
  const path = relative(folder, target).replaceAll(sep, '/');
  if (!patterns || path === '' || path.startsWith('..')) return undefined;
  return patterns.test(isDirectory ? `${path}/` : path);
}
