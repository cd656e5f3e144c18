import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Write the declarations that users of the library see into `dist/types/`.
 *
 * @param {URL} root Folder of the project.
 * @param {string[]} entries Names of the declarations that are public.
 * @returns {Promise<number>} Exit code of the compiler.
 */
export async function declare(root, entries) {
  const folder = fileURLToPath(new URL('dist/types/', root));
  const code = await compile(root);
  const reached = new Set();
  for (const entry of entries) follow(join(folder, entry), reached);
  prune(folder, reached);
  return code;
}

/** The compiler is run by its file: `npx` and `.bin` are other programs on Windows. */
async function compile(root) {
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const tsc = join(typescript, 'bin', 'tsc');
  const project = fileURLToPath(new URL('tsconfig.build.json', root));
  const [code] = await once(
    spawn(process.execPath, [tsc, '-p', project], { stdio: 'inherit' }),
    'exit',
  );
  return code ?? 1;
}

/** Add a declaration and all that it imports. */
function follow(file, reached) {
  if (reached.has(file)) return;
  reached.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:from |import\()['"](?<path>\.[^'"]+)\.ts['"]/g,
  );
  for (const { groups } of imports) follow(join(dirname(file), `${groups.path}.d.ts`), reached);
}

/** Take away the files that are not to be kept, and folders without any. */
function prune(folder, kept) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) prune(path, kept);
    else if (!kept.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
