import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Write a text that has a fault.
 *
 * @param {URL} root Folder of the project.
 * @returns {string} Path of the file, which is named after the fault.
 */
export function writeFinding(root, { kind, fault, text }) {
  const folder = new URL('fuzz-findings/', root);
  mkdirSync(folder, { recursive: true });
  const name = kind
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  writeFileSync(new URL(`${name}.md`, folder), text);
  writeFileSync(new URL(`${name}.txt`, folder), `${fault}\n`);
  return fileURLToPath(new URL(`${name}.md`, folder));
}
