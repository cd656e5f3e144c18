import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { World } from '../../src/cli/world.ts';
import { nodeFileSystem } from '../../src/engine/node-file-system.ts';

/** A world of real files, and what was written to its streams. */
export interface MachineWorld extends World {
  out: () => string;
  err: () => string;
}

/** The files of this machine, as seen from a folder. */
export function machineWorld(cwd: string, env: World['env'] = {}): MachineWorld {
  const out: string[] = [];
  const err: string[] = [];
  return {
    ...nodeFileSystem(cwd),
    env,
    now: () => 0,
    watch: () => Promise.reject(new Error('Nothing is watched here')),
    stdout: { isTTY: false, isClosed: () => false, write: (text) => out.push(text) },
    stderr: { isTTY: false, isClosed: () => false, write: (text) => err.push(text) },
    readStdin: async () => new Uint8Array(),
    appendFile: () => {},
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

/** Make a folder with files, by path. */
export function createFolder(files: Record<string, string>): string {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'pm-lint-folder-')));
  for (const [path, text] of Object.entries(files)) writeInto(cwd, path, text);
  return cwd;
}

/** Write a file, and the folders that it is in. */
export function writeInto(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}
