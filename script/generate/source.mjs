import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What generated files are made from, by the module of `src/` that it is in. */
const exported = {
  'cli/option-table': ['commands', 'optionTable'],
  'config/config-schema': ['configSchema', 'publishedSchema'],
  'lint/fix': ['fix'],
  'lint/lint': ['lint'],
  'report/reporter': ['plain'],
  'report/stylish': ['stylish'],
  'report/unified-diff': ['unifiedDiff'],
  'rules/index': ['rules'],
};

/**
 * Import what generated files are made from: the source as it is now, not as it was built.
 *
 * @param {URL} root Folder of the project.
 * @returns {Promise<object>} All that is exported, by name.
 */
export async function importSource(root) {
  const folder = new URL('node_modules/.cache/pm-lint/', root);
  const module = new URL('source.mjs', folder);
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: { contents: entry(), resolveDir: fileURLToPath(new URL('src/', root)) },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // Paths to files that are not imported begin at any folder of `src/`.
    define: { 'import.meta.url': JSON.stringify(new URL('src/rules/index.ts', root).href) },
    outfile: fileURLToPath(module),
    logLevel: 'warning',
  });
  return import(`${module.href}?${Date.now()}`);
}

function entry() {
  const lines = Object.entries(exported).map(
    ([path, names]) => `export { ${names.join(', ')} } from './${path}.ts';\n`,
  );
  return lines.join('');
}
