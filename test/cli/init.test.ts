import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import type { World } from '../../src/cli/world.ts';
import { failure, memoryWorld } from './memory-world.ts';

const postmortem = '# Outage\n\n## Timeline\n\n- 10:00 UTC Down\n\n## Resolution\n\nRestart.\n';
const written = ['.github/workflows/postmortems.yml', '.pm-lintrc.yaml', '.pre-commit-config.yaml'];

async function init(files: Record<string, string>, more: Partial<World> = {}, argv: string[] = []) {
  const world = memoryWorld({ ...files }, more);
  const code = await run(['init', ...argv], world);
  const added = Object.keys(world.files).filter((path) => world.files[path] !== files[path]);
  return { code, added: added.sort(), world, out: world.out(), err: world.err() };
}

const terminal = { isTTY: true, isClosed: () => false, write: () => {} };

describe('init', () => {
  test('writes what fits the documents that are there', async () => {
    const files = { 'docs/a.md': postmortem, 'docs/b.md': postmortem, 'README.md': '# Us\n' };
    const { code, added, world, out } = await init(files);
    expect([code, added]).toEqual([0, written]);
    expect(out).toContain('2 postmortems, all in docs; 1 other Markdown file.\n');
    expect(world.files['.pm-lintrc.yaml']).toContain("files: 'docs/**/*.md'\n");
    expect(world.files[written[0] ?? '']).toContain("files: 'docs'\n");
  });

  test('in a folder without postmortems sets up checks that do not fail for it', async () => {
    const { code, world, out } = await init({ 'README.md': '# Us\n' });
    expect(code).toBe(0);
    expect(world.files[written[0] ?? '']).toContain('--no-error-on-unmatched-pattern\n');
    expect(out).toContain('npx pm-lint new ');
  });

  test('leaves alone what is there', async () => {
    const files = {
      'a.md': postmortem,
      '.pm-lintrc.json': '{"extends": "strict"}',
      '.pre-commit-config.yaml': 'repos: [',
      '.gitlab-ci.yml': 'a: b\n',
    };
    const { code, added, out, err } = await init(files);
    expect([code, added]).toEqual([0, []]);
    expect(out).toContain('All is set up already.\n');
    expect(err).toContain('.pm-lintrc.json is kept as it is\n');
    expect(err).toContain('.gitlab-ci.yml is kept as it is; what to add: https://');
  });

  test('adds to what can be added to', async () => {
    const { added, out, world } = await init({ '.pre-commit-config.yaml': '# ours\nrepos: []\n' });
    expect(added).toEqual(written);
    expect(world.files['.pre-commit-config.yaml']).toMatch(/^# ours\nrepos:\n {2}- repo: /);
    expect(out).toContain('Added to .pre-commit-config.yaml\n');
  });

  test.each([
    ['', written],
    ['Y', written],
    ['n', []],
    ['what?', []],
  ])('asks at a terminal, and is told %j', async (answer, expected) => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answer;
    };
    const { code, added } = await init({}, { stdout: terminal, ask });
    expect([code, added, asked.length]).toEqual([0, expected, 1]);
    const unasked = await init({}, { stdout: terminal, ask }, ['--yes']);
    expect([unasked.added, asked.length]).toEqual([written, 1]);
  });

  test('tells what it could not read', async () => {
    const files = { 'a.md': postmortem, 'b.md': failure('EACCES') };
    const world = memoryWorld(files);
    expect(await run(['init'], world)).toBe(2);
    expect(world.err()).toContain('pm-lint: b.md: permission denied\n');
    expect(world.files['.pm-lintrc.yaml']).toContain('extends: recommended');
  });

  test('takes no operand', async () => {
    const { code, err } = await init({}, {}, ['docs']);
    expect(code).toBe(2);
    expect(err).toBe('pm-lint: `pm-lint init` takes no `docs`: run it in the folder\n');
  });
});
