import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Make one module of TypeScript as it is now, for scripts to import.
 *
 * @param {URL} root Folder of the project.
 * @param {string} name What to call it.
 * @param {Record<string, string[]>} exported What it exports, by the file that this is in.
 * @returns {Promise<string>} Address of the module.
 */
export async function bundleSource(root, name, exported) {
  const folder = new URL('node_modules/.cache/pm-lint/', root);
  const module = new URL(`${name}.mjs`, folder);
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(exported).map(
    ([path, names]) => `export { ${names.join(', ')} } from './${path}';\n`,
  );
  await build({
    stdin: { contents: lines.join(''), resolveDir: fileURLToPath(root) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // Paths to files that are not imported begin at any folder of `src/` or `test/`.
    define: { 'import.meta.url': JSON.stringify(new URL('src/rules/index.ts', root).href) },
    outfile: fileURLToPath(module),
    logLevel: 'warning',
  });
  return module.href;
}
