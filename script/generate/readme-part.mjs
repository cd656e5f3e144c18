import { existsSync, readFileSync } from 'node:fs';

/**
 * Write a part of the readme: what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->`.
 *
 * @param {string} name
 * @param {string} text Markdown, without line endings around it.
 */
export function writeReadmePart(root, { write, problem }, { name, text }) {
  const url = new URL('README.md', root);
  if (!existsSync(url)) return;
  const marker = `<!-- ${name}:start -->`;
  const readme = readFileSync(url, 'utf8').replaceAll('\r\n', '\n');
  const start = readme.indexOf(marker);
  const end = readme.indexOf(`<!-- ${name}:end -->`);
  if (start < 0 && end < 0) return;
  if (start < 0 || end < start) return problem(`README.md: the markers of ${name} do not pair`);
  write(
    'README.md',
    `${readme.slice(0, start + marker.length)}\n\n${text}\n\n${readme.slice(end)}`,
  );
}
