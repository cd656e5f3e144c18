import {
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DirectoryEntry, FileKind, FileSystem } from './file-system.ts';
import { replaceFile } from './replace-file.ts';

/**
 * The files of this machine. They are read in sequence: nothing else could be done meanwhile.
 *
 * @param cwd Absolute path of the folder from which paths count.
 */
export function nodeFileSystem(cwd: string): FileSystem {
  const at = (path: string) => resolve(cwd, path);
  return {
    cwd,
    isOfMachine: true,
    readFile: (path) => readFileSync(at(path)),
    writeFile: (path, text) => writeFile(at(path), text),
    createFile: (path, text) => createFile(at(path), text),
    replaceFile: (path, text) => replaceFile(at(path), text),
    stat: (path) => stat(at(path)),
    exists: (path) => existsSync(at(path)),
    readDirectory: (path) => readdirSync(at(path), { withFileTypes: true }).map(entry),
    glob: (pattern) => glob(pattern, cwd),
    resolveModule,
    importModule: (path) => import(pathToFileURL(path).href),
  };
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function createFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

function stat(path: string): FileKind | undefined {
  try {
    return statSync(path).isDirectory() ? 'directory' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
}

function entry(dirent: Dirent): DirectoryEntry {
  if (dirent.isSymbolicLink()) return { name: dirent.name, kind: 'link' };
  return { name: dirent.name, kind: dirent.isDirectory() ? 'directory' : 'file' };
}

/** Loaded late: most runs name files and directories. */
async function glob(pattern: string, cwd: string): Promise<string[]> {
  const tinyglobby = await import('tinyglobby');
  const portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  if (!tinyglobby.isDynamicPattern(portable)) return [];
  return tinyglobby.glob(portable, {
    cwd,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
  });
}

/** `import.meta.resolve` takes no folder. Loaded late: most configurations name no package. */
async function resolveModule(name: string, folder: string): Promise<string> {
  const { resolve } = await import('import-meta-resolve');
  return fileURLToPath(resolve(name, pathToFileURL(join(folder, 'config.js')).href));
}
