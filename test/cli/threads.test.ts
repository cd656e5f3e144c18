import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createProject, type Project } from './project.ts';

const outage = '# Outage\n\n## Timeline\n\n- 10:00 Down\n';

/** A rule that does to its thread what the document says. */
const plugin = `export default {
  name: 'hurt',
  description: 'Hurt.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'off', strict: 'off' },
  check(tree, { path, report }) {
    if (path.includes('exit')) process.exit(3);
    if (path.includes('memory')) for (const all = []; ; ) all.push(new Array(1e6).fill(path));
    if (path.includes('throw')) throw new Error('Oh dear');
    report({ message: 'fine' });
  },
};
`;
const paths = ['a.md', 'exit.md', 'memory.md', 'throw.md', 'y.md', 'z.md'];
let project: Project;

beforeAll(() => {
  project = createProject({ 'hurt.mjs': plugin, 'bad.yaml': 'rules: {hurt: loud}\n' });
  for (const path of paths) project.write(`docs/${path}`, outage);
}, 120_000);

afterAll(() => project.remove());

const hurt = ['--no-config', '--plugin=hurt.mjs', '--rule=hurt: warn', '--format=json'];

describe('a file that ends its thread', () => {
  test('is told of, the others are checked', () => {
    const { NODE_OPTIONS: before = '' } = process.env;
    process.env.NODE_OPTIONS = '--max-old-space-size=120';
    const { status, stdout, stderr } = project.run(...hurt, '--concurrency=2', 'docs');
    process.env.NODE_OPTIONS = before;
    expect(stderr).toContain('docs/exit.md: the thread that checked it ended with code 3\n');
    expect(stderr).toContain('docs/memory.md: checking it takes more memory than there is\n');
    const { results, summary } = JSON.parse(stdout);
    const names = results.map(({ filePath }: { filePath: string }) => filePath);
    expect(names).toEqual(['docs/a.md', 'docs/throw.md', 'docs/y.md', 'docs/z.md']);
    expect(summary.notChecked).toBe(2);
    expect(status).toBe(2);
  }, 120_000);
});

test('what is told comes in the order of the files', () => {
  const argv = [...hurt, 'docs/a.md', 'gone.md', 'docs/throw.md', 'docs/z.md', 'docs/y.md'];
  const alone = project.run(...argv, '--concurrency=off');
  expect(project.run(...argv, '--concurrency=3')).toMatchObject({
    status: alone.status,
    stdout: alone.stdout,
    stderr: alone.stderr,
  });
  expect(alone.stderr).toContain('gone.md: no such file');
}, 120_000);

test('a wrong configuration ends the run as it does without threads', () => {
  const argv = ['--plugin=hurt.mjs', '--config=bad.yaml', 'docs'];
  const alone = project.run(...argv, '--concurrency=off');
  expect(alone.status).toBe(2);
  expect(project.run(...argv, '--concurrency=2')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: alone.stderr,
  });
}, 120_000);

test('fixes are written, with threads too, and each once', () => {
  const wrong = outage.replace('10:00', '15:00 PM');
  const fixed = outage.replace('10:00', '15:00');
  for (const name of ['a', 'b', 'c']) project.write(`fix/${name}.md`, wrong);
  const argv = ['--no-config', '--format=json', '--fix', '--concurrency=2'];
  const { stdout } = project.run(...argv, 'fix/a.md', './fix/a.md', 'fix');
  expect(JSON.parse(stdout).summary.fixed).toEqual({ files: 3, isDryRun: false });
  for (const name of ['a', 'b', 'c']) expect(project.read(`fix/${name}.md`)).toBe(fixed);
}, 120_000);
