import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundle the entries and all that they import. What several of them need, or what is loaded late,
 * is in chunks, so each module is there once: a plugin that imports the library shares it with the
 * command.
 *
 * @param {URL} root Folder of the project.
 * @param {string[]} entries Paths of modules; each becomes the file of the same path in `dist/`.
 * @returns {Promise<string[]>} Paths of all files that went in.
 */
export async function bundle(root, entries) {
  const cwd = fileURLToPath(root);
  const options = { ...shared, absWorkingDir: cwd };
  const builds = await Promise.all([
    build({
      ...options,
      entryPoints: entries,
      format: 'esm',
      splitting: true,
      // As deep as the modules in `src/`, so that paths from there to other files hold.
      chunkNames: 'chunks/[name]-[hash]',
    }),
    build({
      ...options,
      entryPoints: ['src/late-packages/*.cjs'],
      format: 'cjs',
      outExtension: { '.js': '.cjs' },
    }),
  ]);
  chmodSync(new URL('dist/cli/main.js', root), 0o755);
  return builds
    .flatMap(({ metafile }) => Object.values(metafile.outputs))
    .flatMap(({ inputs }) => Object.keys(inputs));
}

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  outdir: 'dist',
  outbase: 'src',
  // Some packages have a main file that cannot be bundled, and a module that can.
  mainFields: ['module', 'main'],
  // Licences are in a file of their own.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};
