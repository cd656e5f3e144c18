import { expect, test } from '@jest/globals';
import { createPluginDigest } from '../../src/engine/cache/plugin-digest.ts';
import { memoryWorld } from '../cli/memory-world.ts';

const dependency = {
  'node_modules/words/package.json': '{"name": "words", "version": "1.0.0"}',
  'node_modules/words/index.js': '',
};
const modules = { words: {} };

async function digestOf(files: Record<string, string>) {
  const world = memoryWorld(files, { modules });
  const notes: string[] = [];
  const path = `${world.cwd}/rules.js`;
  const found = await createPluginDigest(world, (text) => notes.push(text))(path);
  expect(notes).toHaveLength(found === undefined ? 1 : 0);
  return found;
}

test.each<[string, Record<string, string>, Record<string, string>]>([
  ['its text', { 'rules.js': 'export default 1;' }, { 'rules.js': 'export default 2;' }],
  [
    'a file that it imports by way of another',
    { 'rules.js': "import './a.js';", 'a.js': "export * from './b.js';", 'b.js': '1;' },
    { 'rules.js': "import './a.js';", 'a.js': "export * from './b.js';", 'b.js': '2;' },
  ],
  [
    'data',
    { 'rules.js': "import w from './w.json' with { type: 'json' };", 'w.json': '{"require": 1}' },
    { 'rules.js': "import w from './w.json' with { type: 'json' };", 'w.json': '{"require": 2}' },
  ],
  [
    'the version of a package',
    { ...dependency, 'rules.js': "import 'words';" },
    {
      ...dependency,
      'rules.js': "import 'words';",
      'node_modules/words/package.json': '{"name": "words", "version": "1.0.1"}',
    },
  ],
  [
    'the version of what a package needs',
    {
      ...dependency,
      'rules.js': "import 'words';",
      'node_modules/words/package.json': '{"name": "words", "dependencies": {"b": "1"}}',
      'node_modules/b/package.json': '{"name": "b", "version": "1.0.0"}',
    },
    {
      ...dependency,
      'rules.js': "import 'words';",
      'node_modules/words/package.json': '{"name": "words", "dependencies": {"b": "1"}}',
      'node_modules/b/package.json': '{"name": "b", "version": "1.2.0"}',
    },
  ],
])('is another for another %s', async (_, before, after) => {
  const found = await digestOf(before);
  expect(found).toMatch(/^[0-9a-f]{64}$/);
  expect(await digestOf(before)).toBe(found);
  expect(await digestOf(after)).not.toBe(found);
});

test('follows files that import each other', async () => {
  const files = { 'rules.js': "import './a.js';", 'a.js': "import './rules.js';" };
  expect(await digestOf(files)).toBeDefined();
});

test.each([
  ["import { readFileSync } from 'node:fs';"],
  ["import 'child_process';"],
  ["const { words } = require('./words.js');"],
  ['await import(process.env.WORDS);'],
  ["import './gone.js';"],
  ["import 'gone';"],
  ['import {'],
])('is not known of %s', async (code) => {
  expect(await digestOf({ 'rules.js': code })).toBeUndefined();
});

test.each([
  ["import { join } from 'node:path';"],
  ["import { defineRule } from 'pm-lint';"],
  ["import { createHash } from 'crypto';"],
  ["await import('./a.js');"],
  ['export default import.meta.url;'],
])('is known of %s', async (code) => {
  expect(await digestOf({ 'rules.js': code, 'a.js': '' })).toBeDefined();
});
