import { expect, test } from '@jest/globals';
import { noImpact } from '../lint/sample-rules.ts';
import { memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([noImpact]);

const postmortem = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n## Resolution\n\nRestart.\n';
const files = {
  '.git/HEAD': '',
  '.gitignore': 'build/\n*.tmp.md\n',
  '.pm-lintignore': 'drafts/*\n!drafts/kept.md\n',
  'a.md': postmortem,
  'a.tmp.md': postmortem,
  'build/b.md': postmortem,
  'drafts/c.md': postmortem,
  'drafts/kept.md': postmortem,
  'docs/.gitignore': 'd.md\n',
  'docs/d.md': postmortem,
  'docs/e.md': postmortem,
};

test.each([
  [['.'], ['a.md', 'docs/e.md', 'drafts/kept.md']],
  [['**/*.md'], ['a.md', 'docs/e.md', 'drafts/kept.md']],
  [['docs'], ['docs/e.md']],
  [['--ignore-pattern', 'docs', '--ignore-pattern=a.md', '.'], ['drafts/kept.md']],
  // Git's file is about what is committed, and who names a file means it.
  [
    ['docs/d.md', 'a.tmp.md', 'drafts/c.md'],
    ['docs/d.md', 'a.tmp.md'],
  ],
  [
    ['--no-ignore', 'docs', 'drafts'],
    ['docs/d.md', 'docs/e.md', 'drafts/c.md', 'drafts/kept.md'],
  ],
])('%j', async (argv, paths) => {
  const at = memoryWorld({ ...files });
  expect(await run(['-f', 'json', ...argv], at)).toBe(0);
  const { results } = JSON.parse(at.out());
  expect(results.map(({ filePath }: { filePath: string }) => filePath)).toEqual(paths);
});

test('what is ignored is told with --debug', async () => {
  const at = memoryWorld({ ...files });
  await run(['--debug', 'drafts/c.md'], at);
  expect(at.err()).toBe('pm-lint: drafts/c.md is passed over: .pm-lintignore ignores it\n');
});
