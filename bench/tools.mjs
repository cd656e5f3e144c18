import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * What is measured: the name, and the arguments of Node.js for a file or folder. Each is run by its
 * file, as its package has it, and in this folder, from which remark finds its preset.
 */
export const tools = {
  'node -e 0': () => ['-e', '0'],
  'mdast-util-from-markdown': (path) => [join(here, 'bare.mjs'), path],
  'pm-lint': (path) => [join(root, 'dist', 'cli', 'main.js'), path],
  'markdownlint-cli2': (path) => [bin('markdownlint-cli2'), globOf(path)],
  'remark-cli': (path) => [
    bin('remark-cli'),
    ...['--no-stdout', '--quiet', '--use', 'remark-preset-lint-recommended', path],
  ],
  rumdl: (path) => [bin('rumdl'), 'check', '--no-cache', path],
};

/** Versions of the tools, by name. */
export function versions() {
  const packages = Object.keys(tools).slice(1);
  return Object.fromEntries(packages.map((name) => [name, manifest(name).version]));
}

function bin(name) {
  const [path] = Object.values(manifest(name).bin);
  return join(here, 'node_modules', name, path);
}

function manifest(name) {
  const folder = name === 'pm-lint' ? root : join(here, 'node_modules', name);
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** It takes no folders. */
function globOf(path) {
  return path.endsWith('.md') ? path : `${path.replaceAll('\\', '/')}/**/*.md`;
}
