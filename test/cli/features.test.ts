// What teams rely on, each as they would use it: the built command, in a folder of its own. What a
// single option says or refuses in detail is in the tests beside this one.

import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createScratch, type Scratch } from './scratch.ts';

const clean = readFileSync('fixtures/injection/labelled-bullets.md', 'utf8');
const faulty = clean.replace(/ \(UTC\)| UTC/g, '');
const impossible = '# Outage\n\n## Timeline\n\n- 15:00 PM Down\n';
let at: Scratch;

beforeAll(() => {
  at = createScratch({
    'docs/clean.md': clean,
    'docs/impossible.md': impossible,
    'docs/readme.md': '# Project\n\nWords.\n',
    'node_modules/other/impossible.md': impossible,
    'docs/node_modules/other/impossible.md': impossible,
  });
}, 120_000);

afterAll(() => at.remove());

/** The documents that were checked, and the rules that were broken in each. */
function check(argv: string[], input?: string): Record<string, string[]> {
  const { stdout, stderr } = at.run(['-f', 'json', ...argv], {
    ...(input !== undefined && { input }),
  });
  if (stdout === '') throw new Error(stderr);
  const results: Array<{ filePath: string; messages: Array<{ ruleId: string }> }> =
    JSON.parse(stdout).results;
  return Object.fromEntries(
    results.map(({ filePath, messages }) => [filePath, messages.map(({ ruleId }) => ruleId)]),
  );
}

describe('what is checked', () => {
  test('without an argument, the postmortems here, but for packages', () => {
    expect(Object.keys(check([]))).toEqual(['docs/clean.md', 'docs/impossible.md']);
  });

  test('files, directories and globs, each document once', () => {
    const all = check(['docs/impossible.md', 'docs', '**/*.md']);
    expect(Object.keys(all)).toEqual(['docs/impossible.md', 'docs/clean.md']);
  });

  test('the standard input, as the file that it is said to be', () => {
    at.write({ 'named/.pm-lintrc.json': '{"rules": {"date-impossible": "off"}}' });
    const before = check(['-'], impossible)['<text>'];
    expect(before).toContain('date-impossible');
    const named = check(['--stdin-filename', 'named/x.md', '-'], impossible);
    expect(named['named/x.md']).toEqual(before?.filter((rule) => rule !== 'date-impossible'));
  });

  test('nothing that Git ignores, unless it is named or --no-ignore is', () => {
    at.write({ 'git/.gitignore': 'a.md\n', 'git/a.md': clean, 'git/b.md': clean });
    expect(Object.keys(check(['git']))).toEqual(['git/b.md']);
    expect(Object.keys(check(['git/a.md']))).toEqual(['git/a.md']);
    expect(Object.keys(check(['--no-ignore', 'git']))).toEqual(['git/a.md', 'git/b.md']);
    at.write({ patterns: 'git/b.md\n' });
    expect(
      check(['--ignore-path', 'patterns', '--ignore-pattern', 'a.md', 'docs/clean.md', 'git/b.md']),
    ).toEqual({
      'docs/clean.md': [],
    });
  });
});

describe('what holds', () => {
  const rules = (argv: string[]) => check(['docs/impossible.md', ...argv])['docs/impossible.md'];

  test('--rule, --preset, --quiet, --max-warnings', () => {
    expect(rules(['--rule', 'date-impossible: off'])).not.toContain('date-impossible');
    expect(rules(['--preset', 'strict'])?.length).toBeGreaterThan(rules([])?.length ?? 0);
    at.write({ 'warned.md': `${clean}\n<!-- pm-lint-disable -->\n` });
    expect(at.run(['warned.md']).status).toBe(0);
    expect(at.run(['--max-warnings', '0', 'warned.md']).status).toBe(1);
    expect(check(['--quiet', 'warned.md'])).toEqual({ 'warned.md': [] });
  });

  test.each([
    ['pm-lint.config.mjs', "export default { rules: { 'date-impossible': 'off' } };"],
    ['pm-lint.config.js', "export default { rules: { 'date-impossible': 'off' } };"],
    ['.pm-lintrc.json', '{"rules": {"date-impossible": "off"}}'],
    ['.pm-lintrc.jsonc', '{ // why\n "rules": {"date-impossible": "off",},}'],
    ['.pm-lintrc.yaml', 'rules: {date-impossible: off}'],
    ['package.json', '{"pm-lint": {"rules": {"date-impossible": "off"}}}'],
  ])('%s beside the document', (name, text) => {
    const folder = `config-${name}`;
    const manifest = { 'package.json': '{"type": "module"}' };
    at.write(
      Object.fromEntries(
        Object.entries({ ...manifest, [name]: text }).map(([path, content]) => [
          join(folder, path),
          content,
        ]),
      ),
    );
    at.write({ [`${folder}/a.md`]: impossible });
    const [path, found] = Object.entries(check([folder]))[0] ?? [];
    expect(path).toBe(`${folder}/a.md`);
    expect(found).not.toContain('date-impossible');
    expect(check(['--no-config', folder])[`${folder}/a.md`]).toContain('date-impossible');
  });

  test('--print-config tells where each value is written', () => {
    at.write({ 'printed/.pm-lintrc.yaml': 'timezone: UTC\nrules:\n  timeline-order: warn\n' });
    const { stdout } = at.run(['--print-config', 'printed/a.md', '--rule', 'date-missing: off']);
    expect(stdout).toMatch(/^timezone +UTC +printed\/\.pm-lintrc\.yaml:1:11$/m);
    expect(stdout).toMatch(/^timeline-order +warn +printed\/\.pm-lintrc\.yaml:3:19$/m);
    expect(stdout).toMatch(/^date-missing +off +--rule$/m);
    expect(stdout).toMatch(/^date-impossible +error +preset recommended$/m);
  });

  test('comments, unless --no-inline-config', () => {
    at.write({
      'inline.md': impossible.replace(
        '- 15',
        '<!-- pm-lint-disable-next-line date-impossible -- a drill -->\n- 15',
      ),
    });
    expect(check(['inline.md'])['inline.md']).not.toContain('date-impossible');
    expect(check(['--no-inline-config', 'inline.md'])['inline.md']).toContain('date-impossible');
  });
});

describe('what changes', () => {
  test('--diff and --fix-dry-run show what --fix writes', () => {
    at.write({ 'fix/a.md': impossible });
    const { stdout, status } = at.run(['--diff', 'fix']);
    expect(stdout).toContain('\n-- 15:00 PM Down\n+- 15:00 Down\n');
    expect(status).toBe(1);
    const dry = JSON.parse(at.run(['--fix-dry-run', '-f', 'json', 'fix']).stdout).results[0];
    expect(at.read('fix/a.md')).toBe(impossible);
    at.run(['--fix', 'fix']);
    expect(at.read('fix/a.md')).toBe(dry.output);
    expect(at.run(['--fix', '-'], { input: impossible }).stdout).toBe(dry.output);
  });

  test('--suppress-all keeps old findings quiet, until they are mended', () => {
    at.write({ 'old/a.md': faulty });
    expect(at.run(['--suppress-all', 'old']).status).toBe(0);
    expect(check(['old'])).toEqual({ 'old/a.md': [] });
    at.write({ 'old/a.md': `${impossible}\n${faulty}` });
    expect(check(['old'])['old/a.md']).toContain('date-impossible');
    at.write({ 'old/a.md': clean });
    expect(at.run(['old']).status).toBe(2);
    expect(at.run(['--prune-suppressions', 'old']).status).toBe(0);
    expect(at.run(['old']).status).toBe(0);
    at.run(['--prune-suppressions', 'old']);
    expect(JSON.parse(at.read('pm-lint-suppressions.json'))).toEqual({});
  });

  test('reports go to files, and to the summary of the job', () => {
    const env = { GITHUB_STEP_SUMMARY: join(at.cwd, 'summary.md') };
    at.write({ 'summary.md': '' });
    const argv = ['-f', 'sarif', '-o', 'out/a.sarif', '-f', 'github', 'docs'];
    expect(at.run(argv, { env }).stdout).toMatch(/^::error /m);
    expect(JSON.parse(at.read('out/a.sarif')).version).toBe('2.1.0');
    expect(at.read('summary.md')).toContain('15:00 PM');
  });

  test('a reporter of the user writes what it likes', () => {
    at.write({ 'team.mjs': 'export default (results) => results.length + " checked\\n";' });
    expect(at.run(['-f', './team.mjs', 'docs']).stdout).toBe('2 checked\n');
  });
});

describe('what is told', () => {
  test('--stats: how long everything took', () => {
    const { stdout, stderr } = at.run(['--stats', '-f', 'json', 'docs/clean.md']);
    expect(stderr).toMatch(/^all +\d+\.\d ms +100\.0 %\nparse +\d/);
    const [{ stats }] = JSON.parse(stdout).results;
    expect(stats.times.passes[0].rules['date-impossible'].total).toBeGreaterThanOrEqual(0);
  });

  test('--env-info, --list-rules, --version', () => {
    expect(at.run(['--env-info']).stdout).toContain(`Node.js:       ${process.versions.node}\n`);
    expect(at.run(['--list-rules']).stdout).toBe(at.run(['rules']).stdout);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(at.run(['-v']).stdout).toBe(`${version}\n`);
  });
});

describe('what cannot be checked is told, and all else is checked', () => {
  const onPosix = process.platform === 'win32' ? test.skip : test;
  const isRoot = process.getuid?.() === 0;

  test.each<[string, string | Uint8Array, string]>([
    ['binary.md', Uint8Array.of(0x23, 0, 1, 2), 'is a binary file'],
    ['latin.md', Uint8Array.of(0x66, 0xf8, 0x0a), 'is not valid UTF-8'],
    [
      'large.md',
      '# Outage\n'.repeat(2_300_000),
      'is larger than 20 MB, as no postmortem is; `.pm-lintignore` can leave it out of the check',
    ],
    ['utf16.md', Uint8Array.of(0xff, 0xfe, 0x23, 0), 'is UTF-16; save it as UTF-8'],
  ])('%s', (name, content, message) => {
    at.write({ [`odd-${name}/${name}`]: content, [`odd-${name}/z.md`]: clean });
    const { status, stdout, stderr } = at.run([`odd-${name}`]);
    expect(stderr).toBe(`pm-lint: odd-${name}/${name}: ${message}\n`);
    expect([status, stdout]).toEqual([2, '✖ 1 postmortem, no problems, 1 not checked\n']);
  });

  onPosix('links that lead in a circle', () => {
    at.write({ 'loop/a.md': clean });
    symlinkSync('self.md', join(at.cwd, 'loop', 'self.md'));
    symlinkSync('..', join(at.cwd, 'loop', 'up'));
    const { stdout, stderr, status } = at.run(['loop']);
    expect(stdout).toContain('1 postmortem, no problems');
    expect([status, stderr]).toEqual([2, 'pm-lint: loop/self.md: links to itself\n']);
  });

  (isRoot ? test.skip : onPosix)('files that may not be read, or not be written', () => {
    at.write({ 'closed/a.md': clean, 'closed/b.md': impossible, 'closed/c/d.md': clean });
    chmodSync(join(at.cwd, 'closed/a.md'), 0o000);
    const { stdout, stderr } = at.run(['closed']);
    expect(stdout).toContain('closed/b.md');
    expect(stderr).toBe('pm-lint: closed/a.md: permission denied\n');
    chmodSync(join(at.cwd, 'closed/b.md'), 0o444);
    expect(at.run(['--fix', 'closed/b.md']).stderr).toContain('closed/b.md: permission denied');
    expect(at.read('closed/b.md')).toBe(impossible);
  });

  test('a folder named like a document', () => {
    mkdirSync(join(at.cwd, 'folder', 'x.md'), { recursive: true });
    at.write({ 'folder/a.md': clean });
    expect(Object.keys(check(['folder']))).toEqual(['folder/a.md']);
  });
});
