import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const main = join('dist', 'cli', 'main.js');

/** Path of the built command; builds it first where it is missing or older than its source. */
export function builtCommand(): string {
  if (!existsSync(main) || statSync(main).mtimeMs < newest('src')) build();
  return join(process.cwd(), main);
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
