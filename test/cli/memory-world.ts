import { join, relative, resolve, sep } from 'node:path';
import type { World } from '../../src/cli/world.ts';
import type { DirectoryEntry, FileKind } from '../../src/engine/file-system.ts';

const cwd = resolve('/home/ana/work');

/** A world in memory, and what was written to it. */
export interface MemoryWorld extends World {
  files: Record<string, string | Uint8Array | Error>;
  out: () => string;
  err: () => string;
}

/** What a world may have besides files. */
interface More extends Partial<World> {
  stdin?: string;
  /** What modules export, by path; packages by name. */
  modules?: Record<string, unknown>;
}

/**
 * Files by path, `/` between folders, `../` above the current one; an error is thrown when its file
 * is read.
 */
export function memoryWorld(files: MemoryWorld['files'], more: More = {}): MemoryWorld {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd,
    now: () => 0,
    env: {},
    stdout: { isTTY: false, isClosed: () => false, write: (text) => out.push(text) },
    stderr: { isTTY: false, isClosed: () => false, write: (text) => err.push(text) },
    readStdin: async () => bytes(more.stdin ?? ''),
    readFile: (path) => bytes(files[clean(path)] ?? failure('ENOENT')),
    writeFile: (path, text) => {
      files[path] = text;
    },
    watch: async () => ({ closed: Promise.resolve() }),
    createFile: (path, text) => {
      if (kindOf(path, files) !== undefined) throw failure('EEXIST');
      files[clean(path)] = text;
    },
    appendFile: (path, text) => {
      files[path] = `${files[path] ?? ''}${text}`;
    },
    replaceFile: (path, text) => {
      files[clean(path)] = text;
    },
    stat: (path) => kindOf(path, files),
    exists: (path) => kindOf(path, files) !== undefined,
    readDirectory: (path) => entriesOf(path, files),
    glob: async (pattern) => Object.keys(files).filter((path) => toRegExp(pattern).test(path)),
    resolveModule: (name) => {
      if (!Object.hasOwn(more.modules ?? {}, name)) throw failure('ERR_MODULE_NOT_FOUND');
      return join(cwd, 'node_modules', name, 'index.js');
    },
    importModule: async (path) => {
      const name = clean(path).replace(/^node_modules\/(.+)\/index\.js$/, '$1');
      const module = more.modules?.[name];
      if (module instanceof Error) throw module;
      return module;
    },
    ...more,
    files,
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

/** The error that the system would throw. */
export function failure(code: string): Error {
  return Object.assign(new Error(`${code}: some words of the system`), { code });
}

function bytes(content: string | Uint8Array | Error): Uint8Array {
  if (content instanceof Error) throw content;
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Relative to the current folder; `''` is that itself. */
function clean(path: string): string {
  return relative(cwd, resolve(cwd, path)).replaceAll(sep, '/');
}

function kindOf(path: string, files: MemoryWorld['files']): FileKind | undefined {
  if (clean(path) === '' || Object.keys(files).some((file) => file.startsWith(`${clean(path)}/`))) {
    return 'directory';
  }
  return Object.hasOwn(files, clean(path)) ? 'file' : undefined;
}

function entriesOf(path: string, files: MemoryWorld['files']): DirectoryEntry[] {
  const prefix = clean(path) && `${clean(path)}/`;
  const inside = Object.keys(files).filter((file) => file.startsWith(prefix));
  const names = new Set(inside.map((file) => file.slice(prefix.length).split('/')[0] ?? ''));
  return [...names].map((name) => ({ name, kind: kindOf(prefix + name, files) ?? 'file' }));
}

const wildcards: Record<string, string> = { '**/': '(?:.+/)?', '*': '[^/]*' };

/** Of globs, `*` and `**` only. */
function toRegExp(pattern: string): RegExp {
  const source = pattern.replace(
    /\*\*\/|[*.+?^${}()|[\]\\]/g,
    (part) => wildcards[part] ?? `\\${part}`,
  );
  return new RegExp(`^${source}$`);
}
