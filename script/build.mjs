// Compile `src/` into a clean `dist/`. Exits with the code of the compiler.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const command = join(dist, 'cli', 'main.js');

rmSync(dist, { recursive: true, force: true });
process.exitCode = compile();
if (existsSync(command)) chmodSync(command, 0o755);

/** The compiler is run by its file: `npx` and `.bin` are other programs on Windows. */
function compile() {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const tsc = join(typescript, 'bin', 'tsc');
  const { error, status } = spawnSync(
    process.execPath,
    [tsc, '-p', join(root, 'tsconfig.build.json')],
    { stdio: 'inherit' },
  );
  if (error) throw error;
  return status ?? 1;
}
