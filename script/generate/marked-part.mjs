import { existsSync, readFileSync } from 'node:fs';

/**
 * Write a part of a page: what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 *
 * @param {string} page Path of the page from the root of the project.
 * @param {{name: string, text: string}} part Markdown, without line endings around it.
 */
export function writeMarkedPart(root, { write, problem }, page, { name, text }) {
  const url = new URL(page, root);
  if (!existsSync(url)) return;
  const marker = `<!-- ${name}:start -->`;
  const before = readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
  const start = before.indexOf(marker);
  const end = before.indexOf(`<!-- ${name}:end -->`);
  if (start < 0 && end < 0) return;
  if (start < 0 || end < start) return problem(`${page}: the markers of ${name} do not pair`);
  const head = before.slice(0, start + marker.length);
  write(page, `${head}\n\n${text}\n\n${before.slice(end)}`);
}
