// What README.md shows is so: its example is reported as it says. docs/command-line.md names every
// format.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { reporterNames } from '../../src/report/index.ts';
import { builtCommand, compileCache } from '../cli/command.ts';

const page = readFileSync('README.md', 'utf8').replaceAll('\r\n', '\n');
const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-readme-'));

afterAll(() => rmSync(cwd, { recursive: true }));

test('the example is reported as shown', () => {
  const [, document = ''] = /^`incident\.md`:\n\n```markdown\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const [, output] = /^```console\n\$ npx pm-lint incident\.md\n([\s\S]*?)^```$/m.exec(page) ?? [];
  writeFileSync(join(cwd, 'incident.md'), document);
  const env = { ...process.env, ...compileCache, NO_COLOR: '1', FORCE_COLOR: undefined };
  const args = [builtCommand(), '--no-config', 'incident.md'];
  const { stdout } = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
  expect(stdout).toBe(output);
}, 120_000);

test('every format is named', () => {
  const page = readFileSync('docs/command-line.md', 'utf8');
  for (const name of reporterNames) expect(page).toContain(`\`${name}\``);
});
