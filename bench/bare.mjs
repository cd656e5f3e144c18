// The least that a linter of Markdown does: read the Markdown files of a folder, or one, and parse
// them, in one thread, and nothing else.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';

const [path] = process.argv.slice(2);
const files = statSync(path).isFile()
  ? [path]
  : readdirSync(path, { recursive: true })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(path, file));

for (const file of files) fromMarkdown(readFileSync(file, 'utf8'));
