// What docs/configuration.md shows is so: its configurations make sense, its commands print what
// it prints.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkConfig, checkRules } from '../../src/config/check-config.ts';
import type { Config } from '../../src/config/config.ts';
import { topKeys } from '../../src/config/config-keys.ts';
import { configSchema } from '../../src/config/config-schema.ts';
import { readConfigText } from '../../src/config/config-text.ts';
import { rules } from '../../src/rules/index.ts';
import { builtCommand, compileCache } from '../cli/command.ts';

const page = readFileSync('docs/configuration.md', 'utf8').replaceAll('\r\n', '\n');
const blocks = [...page.matchAll(/^```(yaml|json)\n([\s\S]*?)^```$/gm)];
const outputs = [...page.matchAll(/^```console\n\$ npx pm-lint (.+)\n([\s\S]*?)^```$/gm)];
const main = blocks[0]?.[2] ?? '';
const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-docs-'));
let command: string;

beforeAll(() => {
  command = builtCommand();
  mkdirSync(join(cwd, '.git'));
  mkdirSync(join(cwd, 'docs', 'public'), { recursive: true });
  writeFileSync(join(cwd, 'docs', 'public', 'cart.md'), '# Cart down\n');
}, 120_000);

afterAll(() => rmSync(cwd, { recursive: true }));

test.each(blocks.map(([, language, text]) => [language, text]))(
  '%s: %s',
  async (language, text = '') => {
    const { errors, value } = readConfigText(text, `x.${language}`);
    expect(errors).toEqual([]);
    expect(checkConfig(value)).toEqual([]);
    expect(await checkRules(value as Config, rules)).toEqual([]);
  },
);

test('every key is in the table', () => {
  const keys = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, key]) => key);
  const { properties } = configSchema() as { properties: object };
  const all = Object.keys({ ...topKeys, ...properties }).filter((key) => key !== '$schema');
  expect(keys.sort()).toEqual(all.sort());
});

test('a mistake is told as on the page', () => {
  const [, argv = '', output = ''] = outputs[0] ?? [];
  const name = /no rule `([\w-]+)`/.exec(output)?.[1] ?? '';
  writeFileSync(join(cwd, '.pm-lintrc.yaml'), main.replace(/several-incidents/, name));
  expect(pmLint(argv).stderr).toBe(output);
});

test('what holds for a document is told as on the page', () => {
  const [, argv = '', output = ''] = outputs[1] ?? [];
  writeFileSync(join(cwd, '.pm-lintrc.yaml'), main);
  const { stdout } = pmLint(argv);
  for (const part of output.trimEnd().split('...\n')) {
    for (const line of part.split('\n')) expect(words(stdout)).toContain(words(line));
  }
});

/** How wide a column is hangs on the longest name. */
function words(text: string): string {
  return text.replace(/ +/g, ' ');
}

function pmLint(argv: string) {
  const env = { ...process.env, ...compileCache };
  return spawnSync(process.execPath, [command, ...argv.split(' ')], {
    cwd,
    env,
    encoding: 'utf8',
  });
}
