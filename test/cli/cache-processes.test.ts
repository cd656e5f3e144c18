// What only processes show: plugins are loaded anew, runs meet, a run is killed.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { builtCommand } from './command.ts';
import { createProject, type Project } from './project.ts';

const plugin = `import { word } from './word.mjs';
export default {
  name: 'tell',
  description: 'Tell.',
  category: 'structure',
  presets: { minimal: 'warn', recommended: 'warn', strict: 'warn' },
  check: (tree, { report }) => report({ message: word }),
};
`;
const word = (text: string) => `export const word = '${text}';\n`;
const projects: Project[] = [];

afterAll(() => {
  for (const each of projects) each.remove();
});

function project(files: Record<string, string>): Project {
  const made = createProject(files);
  projects.push(made);
  return made;
}

test('what a plugin imports is a part of what results follow from', () => {
  const at = project({
    'a.md': '# Outage\n\n## Timeline\n\n- 10:00 Down\n',
    'tell.mjs': plugin,
    'word.mjs': word('Hello'),
  });
  const check = () => at.run('--cache', '--plugin=tell.mjs', '--format=compact', 'a.md');
  expect(check().stdout).toContain('Hello');
  expect(check().stdout).toContain('Hello');
  at.write('word.mjs', word('Goodbye'));
  expect(check().stdout).toContain('Goodbye');

  at.write('word.mjs', `import 'node:fs';\n${word('Who knows')}`);
  const { stdout, stderr } = check();
  expect(stdout).toContain('Who knows');
  expect(stderr).toBe(
    'pm-lint: tell.mjs: what its rules depend on is not known: no results are kept in the cache\n',
  );
}, 120_000);

describe('of all fixtures', () => {
  let at: Project;
  let plain: string;
  const options = ['--no-config', '--preset=strict', '--format=json'];

  beforeAll(() => {
    at = project({});
    for (const kind of ['documents', 'rules']) {
      cpSync(join('fixtures', kind), join(at.cwd, 'fixtures', kind), { recursive: true });
    }
    plain = at.run(...options, '--concurrency=off', 'fixtures').stdout;
    expect(JSON.parse(plain).summary.files).toBeGreaterThan(250);
  }, 240_000);

  test('results with threads are the same, byte by byte', () => {
    expect(at.run(...options, '--concurrency=2', 'fixtures')).toMatchObject({
      stdout: plain,
      stderr: '',
    });
  }, 240_000);

  test('results of runs at the same time with one cache are the same, and those from it', async () => {
    const cached = [...options, '--cache', '--cache-location=.cache', '--concurrency=off'];
    const runs = await Promise.all([1, 2].map(() => at.start(...cached, 'fixtures')));
    for (const run of runs) expect(run).toMatchObject({ stdout: plain, stderr: '' });
    expect(at.run(...cached, 'fixtures')).toMatchObject({ stdout: plain, stderr: '' });
    expect(readdirSync(join(at.cwd, '.cache')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }, 240_000);

  test('a run that is killed leaves a cache that is right', async () => {
    const cached = [...options, '--cache', '--cache-location=killed'];
    await kill([...cached, '--concurrency=off', 'fixtures'], 50);
    expect(at.run(...cached, 'fixtures')).toMatchObject({ stdout: plain, stderr: '' });
  }, 240_000);

  /** Kill the command, as the system would, once it has kept so many results. */
  async function kill(argv: string[], count: number): Promise<void> {
    const child = spawn(process.execPath, [builtCommand(), ...argv], { cwd: at.cwd });
    const closed = new Promise((resolve) => child.on('close', resolve));
    const folder = join(at.cwd, 'killed');
    while (!existsSync(folder) || readdirSync(folder).length < count) {
      expect(child.exitCode).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    child.kill('SIGKILL');
    await closed;
  }
});
