import { posix } from 'node:path';
import type { Complaints } from './complaints.ts';
import { fileError } from './file-error.ts';
import type { DirectoryEntry, FileSystem } from './file-system.ts';
import type { IgnoredBy } from './ignore-files.ts';

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
 * `node_modules`, whatever begins with a dot, and what an ignore file names is left out. `-`, the standard input, is a file.
 *
 * @throws {FileError} A directory cannot be read.
 */
export async function findFiles(operand: string, search: Search): Promise<Target> {
  const { fileSystem, ignoredBy } = search;
  if (operand === '-') return { operand, kind: 'file', paths: ['-'] };

  const kind = await attempt(operand, () => fileSystem.stat(operand));
  if (kind === 'file') return { operand, kind, paths: [operand] };
  if (kind === 'directory') return { operand, kind, paths: await walk(operand, search) };

  const found = (await fileSystem.glob(operand)).filter(isMarkdown).sort();
  const matches = await heeded(found, ignoredBy);
  if (found.length > 0 || /[*?]|\[.[^[]*\]|\{.[^{]*\}/.test(operand)) {
    return { operand, kind: 'glob', paths: matches };
  }
  return { operand, kind: 'missing', paths: [] };
}

/** What files are looked for by. */
export interface Search {
  fileSystem: FileSystem;
  ignoredBy: IgnoredBy;
  /** Told what cannot be read inside a directory, which does not keep the rest from being found. */
  complaints: Complaints;
}

async function walk(directory: string, search: Search): Promise<string[]> {
  const { fileSystem, ignoredBy, complaints } = search;
  const entries = await attempt(directory, () => fileSystem.readDirectory(directory));
  const paths: string[] = [];

  for (const entry of entries.filter(isVisible).sort(byName)) {
    const path = posix.join(directory, entry.name);
    if (entry.kind === 'directory') {
      if (await ignoredBy(`${path}/`)) continue;
      const inside = await complaints.guard(path, () => walk(path, search));
      for (const each of inside ?? []) paths.push(each);
    } else if (isMarkdown(entry.name) && !(await ignoredBy(path))) {
      const isThere = await complaints.guard(path, () => isFile(path, entry, fileSystem));
      if (isThere) paths.push(path);
    }
  }
  return paths;
}

/** Without what is ignored. */
async function heeded(paths: readonly string[], ignoredBy: IgnoredBy): Promise<string[]> {
  const kept: string[] = [];
  for (const path of paths) if (!(await ignoredBy(path))) kept.push(path);
  return kept;
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
async function isFile(
  path: string,
  entry: DirectoryEntry,
  fileSystem: FileSystem,
): Promise<boolean> {
  return entry.kind === 'file' || (await attempt(path, () => fileSystem.stat(path))) === 'file';
}

/** By code unit: a locale must not change the order. */
function byName(a: DirectoryEntry, b: DirectoryEntry): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
