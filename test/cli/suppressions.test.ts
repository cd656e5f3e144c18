import { describe, expect, test } from '@jest/globals';
import { noImpact, noSummary } from '../lint/sample-rules.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([noImpact, noSummary]);

const old = '# Outage\n\n## Impact\n\nMuch.\n\n## Timeline\n\n- 10:00 Down\n';
const worse = `${old}\n## Impact\n\nMore.\n`;
const file = 'pm-lint-suppressions.json';

async function suppressed(args: string[] = []): Promise<MemoryWorld> {
  const world = memoryWorld({ 'docs/old.md': old });
  expect(await run(['--suppress-all', ...args, 'docs'], world)).toBe(0);
  return world;
}

describe('suppressions', () => {
  test('let an old archive pass, and nothing new', async () => {
    const { files } = await suppressed();
    expect(await run(['docs'], memoryWorld(files))).toBe(0);
    expect(await run(['./docs/old.md'], memoryWorld(files))).toBe(0);

    const at = memoryWorld({ ...files, 'docs/old.md': worse });
    expect(await run(['-f', 'compact', 'docs'], at)).toBe(1);
    expect(at.out()).toBe('docs/old.md:11:1: error: There is a section `impact` [no-impact]\n');
  });

  test('are told of when they are no longer needed, and taken out', async () => {
    const { files } = await suppressed();
    const better = { ...files, 'docs/old.md': '# Outage\n\n## Timeline\n\n- 10:00 Down\n' };
    const at = memoryWorld(better);
    expect(await run(['docs'], at)).toBe(2);
    expect(at.err()).toContain('1 suppression of pm-lint-suppressions.json is no longer needed');
    expect(await run(['--pass-on-unpruned-suppressions', 'docs'], memoryWorld(better))).toBe(0);

    const pruned = memoryWorld(better);
    expect(await run(['--prune-suppressions', 'docs'], pruned)).toBe(0);
    expect(pruned.files[file]).toBe('{}\n');
  });

  test('of a file that is gone are taken out', async () => {
    const { files } = await suppressed();
    const { 'docs/old.md': text = '', ...rest } = files;
    const at = memoryWorld({ ...rest, 'docs/new.md': '# Outage\n\n## Timeline\n\n- 10:00 Down\n' });
    expect(text).toBe(old);
    expect(await run(['--prune-suppressions', 'docs'], at)).toBe(0);
    expect(at.files[file]).toBe('{}\n');
  });

  test('may be of one rule alone', async () => {
    const both = `${old}\n## Summary\n\nIt was down.\n`;
    const at = memoryWorld({ 'a.md': both });
    expect(await run(['--suppress-rule', 'no-impact', '-f', 'compact', 'a.md'], at)).toBe(0);
    expect(at.out()).toMatch(/^a\.md:11:1: warning: .+\[no-summary\]\n$/);
    expect(Object.keys(JSON.parse(String(at.files[file]))['a.md'])).toEqual(['no-impact']);

    expect(await run(['--suppress-rule', 'no-summary', 'a.md'], at)).toBe(0);
    expect(Object.keys(JSON.parse(String(at.files[file]))['a.md'])).toEqual([
      'no-impact',
      'no-summary',
    ]);
  });

  test('of a rule that there is not are told', async () => {
    const at = memoryWorld({ 'a.md': old });
    expect(await run(['--suppress-rule', 'no-impct', 'a.md'], at)).toBe(2);
    expect(at.err()).toBe('pm-lint: There is no rule `no-impct` (did you mean `no-impact`?)\n');
    expect(at.files[file]).toBeUndefined();
  });

  test('may be in another file', async () => {
    const { files } = await suppressed(['--suppressions-location', 'known.json']);
    expect(Object.keys(files)).toEqual(['docs/old.md', 'known.json']);
    expect(await run(['docs'], memoryWorld(files))).toBe(1);
  });

  test('that cannot be read end the run', async () => {
    const at = memoryWorld({ 'a.md': old, [file]: '[]' });
    expect(await run(['a.md'], at)).toBe(2);
    expect(at.err()).toBe(
      `pm-lint: ${file} holds no suppressions: write it with \`--suppress-all\`\n`,
    );
  });
});

describe('comments in a document', () => {
  const silenced = old.replace(
    '## Impact',
    '<!-- pm-lint-disable-next-line no-impact -- old -->\n## Impact',
  );

  test('switch rules off', async () => {
    const at = memoryWorld({ 'a.md': silenced });
    expect(await run(['-f', 'json', 'a.md'], at)).toBe(0);
    const [result] = JSON.parse(at.out()).results;
    expect(result.messages).toEqual([]);
    expect(result.suppressedMessages[0]).toMatchObject({
      ruleId: 'no-impact',
      suppressions: [{ kind: 'directive', justification: 'old' }],
    });
  });

  test('are not followed with --no-inline-config', async () => {
    expect(await run(['--no-inline-config', 'a.md'], memoryWorld({ 'a.md': silenced }))).toBe(1);
  });

  test('must give a reason where the configuration says so', async () => {
    const files = {
      'a.md': silenced.replace(' -- old', ''),
      '.pm-lintrc.yaml': 'requireDirectiveReason: true\n',
    };
    const at = memoryWorld(files);
    expect(await run(['-f', 'compact', 'a.md'], at)).toBe(0);
    expect(at.out()).toContain('says no reason');
  });
});

test('--only-postmortems passes over named files that are none', async () => {
  const at = memoryWorld({ 'README.md': '# Project\n\n## Install\n\nRun it.\n' });
  expect(await run(['--only-postmortems', 'README.md'], at)).toBe(0);
  expect(at.out()).toContain('1 file passed over');
});

test('GitHub gets paths from the root of the repository, and a summary', async () => {
  const at = memoryWorld(
    { '../.git/HEAD': '', 'a.md': old },
    { env: { GITHUB_STEP_SUMMARY: 's.md' } },
  );
  await run(['-f', 'github', 'a.md'], at);
  expect(at.out()).toMatch(/^::error file=work\/a\.md,line=3,/);
  expect(at.files['s.md']).toContain('## work/a.md');
});
