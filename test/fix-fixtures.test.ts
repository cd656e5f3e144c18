// All rules fix every fixture: what comes out is stable, and says what a check of it says.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fix } from '../src/lint/fix.ts';
import type { LintOptions } from '../src/lint/lint.ts';
import { rules } from '../src/rules/index.ts';

const root = new URL('../fixtures/', import.meta.url);
const documents = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md') && !path.endsWith('.fixed.md'))
  .sort();

const fixable = rules.filter((rule) => rule.fixable).map(({ name }) => [name, 'warn'] as const);
const options: LintOptions = {
  preset: 'strict',
  rules: Object.fromEntries(fixable),
  path: 'docs/2026-03-04-outage.md',
  timezone: 'UTC',
  today: '2026-03-04',
  template: '# Title\n\n## Timeline\n',
  files: { exists: () => false },
};

test.each(documents)('%s', (path) => {
  const source = readFileSync(new URL(path, root), 'utf8');
  const { output, messages, refused } = fix(source, options);
  expect(refused.filter(({ message }) => !message.startsWith('A fix of'))).toEqual([]);
  // Where nothing is left to fix, this is one more check.
  const again = fix(output, options);
  expect(again).toMatchObject({ output, fixed: false });
  expect(again.messages).toEqual(messages);

  const endings = (text: string) => new Set(text.match(/\r\n|\n/g));
  const [before, after] = [endings(source), endings(output)];
  expect([...after].filter((ending) => !before.has(ending))).toEqual([]);
  expect(output.startsWith('\ufeff')).toBe(source.startsWith('\ufeff'));
});
