import { posix } from 'node:path';
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
export async function findFiles(
  operand: string,
  fileSystem: FileSystem,
  ignoredBy: IgnoredBy,
): Promise<Target> {
  if (operand === '-') return { operand, kind: 'file', paths: ['-'] };

  const kind = await attempt(operand, () => fileSystem.stat(operand));
  if (kind === 'file') return { operand, kind, paths: [operand] };
  if (kind === 'directory')
    return { operand, kind, paths: await walk(operand, { fileSystem, ignoredBy }) };

  const found = (await fileSystem.glob(operand)).filter(isMarkdown).sort();
  const matches = await heeded(found, ignoredBy);
  if (found.length > 0 || /[*?]|\[.+\]|\{.+\}/.test(operand)) {
    return { operand, kind: 'glob', paths: matches };
  }
  return { operand, kind: 'missing', paths: [] };
}

interface Walk {
  fileSystem: FileSystem;
  ignoredBy: IgnoredBy;
}

async function walk(directory: string, { fileSystem, ignoredBy }: Walk): Promise<string[]> {
  const entries = await attempt(directory, () => fileSystem.readDirectory(directory));
  const paths: string[] = [];

  for (const entry of entries.filter(isVisible).sort(byName)) {
    const path = posix.join(directory, entry.name);
    if (entry.kind === 'directory') {
      if (await ignoredBy(`${path}/`)) continue;
      for (const each of await walk(path, { fileSystem, ignoredBy })) paths.push(each);
    } else if (isMarkdown(entry.name) && (await isFile(path, entry, fileSystem))) {
      if (!(await ignoredBy(path))) paths.push(path);
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
  return entry.kind === 'file' || (await fileSystem.stat(path)) === 'file';
}

/** By code unit: a locale must not change the order. */
function byName(a: DirectoryEntry, b: DirectoryEntry): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}
