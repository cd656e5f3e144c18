// Write what the reader, the rules and the formatter make of the documents in `fixtures/documents`.
//
//   node script/fixtures.mjs [--update] [name...]
//
// Without `--update` nothing is written: what would change is named, and any makes the exit code 1.
// Documents that are known to be read wrong (`fixtures/known-faults.json`) keep what they should
// be: only their name on the command line overwrites it. The reader is the built one, so
// `npm run build` comes first.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, lint, parse, toJson } from '../dist/index.js';

const documents = new URL('../fixtures/documents/', import.meta.url);
const faultsUrl = new URL('../fixtures/known-faults.json', import.meta.url);

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('-'));
const update = args.includes('--update');

const changed = chosen().flatMap(changesOf);
for (const path of changed)
  console.log(`${update ? 'Wrote' : 'Stale'}: fixtures/documents/${path}`);
if (!update && changed.length > 0) process.exitCode = 1;

/** The folders that were named, or all whose documents are read right. */
function chosen() {
  if (names.length > 0) return names;
  const faults = JSON.parse(readFileSync(faultsUrl, 'utf8'));
  return readdirSync(documents)
    .filter((name) => !(name in faults))
    .sort();
}

/** Bring the files of a folder up to date, and tell which were not. */
function changesOf(name) {
  const source = readFileSync(new URL(`${name}/input.md`, documents), 'utf8');
  const files = {
    'document.json': `${JSON.stringify(toJson(parse(source), { path: 'input.md' }), null, 2)}\n`,
    'messages.txt': messagesOf(source),
    'canonical.md': format(source).output,
  };
  return Object.entries(files).flatMap(([file, text]) => {
    const url = new URL(`${name}/${file}`, documents);
    if (existsSync(url) && readFileSync(url, 'utf8') === text) return [];
    if (update) writeFileSync(url, text);
    return `${name}/${file}`;
  });
}

/** A line for each finding. */
function messagesOf(source) {
  return lint(source)
    .messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}\n`)
    .join('');
}
