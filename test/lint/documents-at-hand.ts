import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A document of somebody else. */
export interface Sample {
  name: string;
  text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const collections = process.env.PM_LINT_CORPUS ?? join(root, '../shared');

/** Postmortems of the collections beside the checkout; none where those are not there. */
export function collectedPostmortems(): Sample[] {
  const folders = ['wild/docs', 'wild/unlabelled', 'pro/docs', 'pro/unlabelled'];
  return [...folders.map((folder) => join('corpus', folder)), 'samples'].flatMap((folder) =>
    markdownIn(join(collections, folder)),
  );
}

/**
 * What the packages that are installed say of themselves: readmes, changelogs, manuals.
 *
 * A fifth of them are longer; to read these takes twice as long as to read all others.
 */
export function packageDocuments(): Sample[] {
  return markdownIn(join(root, 'node_modules')).filter(({ text }) => text.length < 10_000);
}

function markdownIn(folder: string): Sample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ name: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}
