import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text to parse, and what to call it. */
export interface Sample {
  name: string;
  text: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Holds `corpus/` and `samples/`, other people's documents, where those are at hand. */
const collections = process.env.PM_LINT_CORPUS ?? join(root, '../shared');

/** Markdown of the fixtures, and of the collections beside the checkout where those are there. */
export function readSamples(): Sample[] {
  return [
    ...readFixtures(),
    ...['corpus', 'samples'].flatMap((name) => markdownIn(join(collections, name))),
  ];
}

/** Markdown of the fixtures alone. */
export function readFixtures(): Sample[] {
  return ['documents', 'rules'].flatMap((name) => markdownIn(join(root, 'fixtures', name)));
}

/** The ways in which a file can come: its line endings and a byte order mark change offsets. */
export const encodings: Record<string, ((text: string) => string) | undefined> = {
  'as it is': undefined,
  'with CRLF': (text) => text.replace(/\r\n|\r|\n/g, '\r\n'),
  'with CR': (text) => text.replace(/\r\n|\r|\n/g, '\r'),
  'with a byte order mark': (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`,
};

function markdownIn(folder: string): Sample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      name: file.replaceAll('\\', '/'),
      text: readFileSync(join(folder, file), 'utf8'),
    }));
}
