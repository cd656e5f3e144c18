import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const main = join('dist', 'cli', 'main.js');

/** With it Node.js, from version 22 on, compiles the command once and not for each process. */
export const compileCache = { NODE_COMPILE_CACHE: resolve('node_modules', '.cache', 'pm-lint') };

/** Is there while a worker looks after the build, so that no other takes it away. */
const lock = join('node_modules', '.pm-lint-build');

/** Path of the built command; builds it first where it is missing or older than its source. */
export function builtCommand(): string {
  waitForLock();
  try {
    if (!existsSync(main) || statSync(main).mtimeMs < newest('src')) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return join(process.cwd(), main);
}

/** At most half a minute: a run that was killed leaves its lock behind. */
function waitForLock(): void {
  for (let tries = 0; tries < 300; tries += 1) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

function newest(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const times = entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}

function build(): void {
  const { status, stdout } = spawnSync(process.execPath, ['script/build.mjs'], {
    encoding: 'utf8',
  });
  if (status !== 0 && !existsSync(main)) throw new Error(`Cannot build the command:\n${stdout}`);
}
