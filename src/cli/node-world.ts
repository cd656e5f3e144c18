import {
  appendFileSync,
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fileError } from './file-error.ts';
import { replaceFile } from './replace-file.ts';
import type { DirectoryEntry, FileKind, Output, World } from './world.ts';

/** The world of this process. Files are read in sequence: nothing else could be done meanwhile. */
export function nodeWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    readStdin,
    readFile: (path) => readFileSync(path),
    writeFile,
    createFile,
    appendFile: (path, text) => appendFileSync(path, text),
    replaceFile,
    stat,
    exists: existsSync,
    readDirectory: (path) => readdirSync(path, { withFileTypes: true }).map(entry),
    glob,
    resolveModule,
    importModule: (path) => import(pathToFileURL(path).href),
  };
}

/** A reader that goes away early (`| head -1`) is no failure; a full disk is. */
function output(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!isClosed && error.code !== 'EPIPE') fail(error);
    isClosed = true;
  });
  return {
    isTTY: stream.isTTY === true,
    isClosed: () => isClosed || stream.errored != null,
    write: (text) => {
      if (!isClosed) stream.write(text);
    },
  };
}

function fail(error: NodeJS.ErrnoException): void {
  process.exitCode = 2;
  process.stderr.write(`pm-lint: ${fileError('output', error).message}\n`);
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
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
async function glob(pattern: string): Promise<string[]> {
  const tinyglobby = await import('tinyglobby');
  const portable = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  if (!tinyglobby.isDynamicPattern(portable)) return [];
  return tinyglobby.glob(portable, {
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
