import { posix } from 'node:path';
import { fileError } from './file-error.ts';
import type { DirectoryEntry, World } from './world.ts';

/** What one operand stands for. */
export interface Target {
  /** As the user wrote it. */
  operand: string;
  kind: 'directory' | 'file' | 'glob' | 'missing';
  /** Files to read, in an order that is the same everywhere. */
  paths: string[];
}

/**
 * Find the files that an operand stands for: itself, or the Markdown in a directory or of a glob.
 * `node_modules` and whatever begins with a dot is left out. `-`, the standard input, is a file.
 *
 * @throws {FileError} A directory cannot be read.
 */
export async function findFiles(operand: string, world: World): Promise<Target> {
  if (operand === '-') return { operand, kind: 'file', paths: ['-'] };

  const kind = await attempt(operand, () => world.stat(operand));
  if (kind === 'file') return { operand, kind, paths: [operand] };
  if (kind === 'directory') return { operand, kind, paths: await walk(operand, world) };

  const matches = (await world.glob(operand)).filter(isMarkdown).sort();
  if (matches.length > 0 || /[*?]|\[.+\]|\{.+\}/.test(operand)) {
    return { operand, kind: 'glob', paths: matches };
  }
  return { operand, kind: 'missing', paths: [] };
}

async function walk(directory: string, world: World): Promise<string[]> {
  const entries = await attempt(directory, () => world.readDirectory(directory));
  const paths: string[] = [];

  for (const entry of entries.filter(isVisible).sort(byName)) {
    const path = posix.join(directory, entry.name);
    if (entry.kind === 'directory') paths.push(...(await walk(path, world)));
    else if (isMarkdown(entry.name) && (await isFile(path, entry, world))) paths.push(path);
  }
  return paths;
}

async function attempt<Value>(path: string, act: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw fileError(path, error);
  }
}

function isVisible({ name }: DirectoryEntry): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

/** Links to directories are not followed: they may lead back. */
async function isFile(path: string, entry: DirectoryEntry, world: World): Promise<boolean> {
  return entry.kind === 'file' || (await world.stat(path)) === 'file';
}

/** By code unit: a locale must not change the order. */
function byName(a: DirectoryEntry, b: DirectoryEntry): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
