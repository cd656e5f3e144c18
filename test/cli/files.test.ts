import { describe, expect, test } from '@jest/globals';
import { noImpact } from '../lint/sample-rules.ts';
import { failure, type MemoryWorld, memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([noImpact]);

const postmortem = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n## Resolution\n\nRestart.\n';
const readme = '# Project\n\n## Install\n\nRun it.\n';

describe('a directory', () => {
  const files = {
    'docs/b.md': postmortem,
    'docs/a.markdown': postmortem,
    'docs/B.MD': postmortem,
    'docs/readme.md': readme,
    'docs/notes.txt': postmortem,
    'docs/2024/c.md': postmortem,
    'docs/node_modules/d.md': postmortem,
    'docs/.cache/e.md': postmortem,
    'docs/.f.md': postmortem,
  };

  test('stands for the postmortems in it, in one order everywhere', async () => {
    const { code, paths, passedOver } = await check(['docs'], files);
    expect(code).toBe(0);
    expect(paths).toEqual(['docs/2024/c.md', 'docs/B.MD', 'docs/a.markdown', 'docs/b.md']);
    expect(passedOver).toBe(1);
  });

  test.each([[[]], [['.']], [['./']]])('is the current one for %j', async (operands) => {
    const { paths } = await check(operands, { 'a.md': postmortem, 'b/c.md': postmortem });
    expect(paths).toEqual(['a.md', 'b/c.md']);
  });

  test('may be named with a dot', async () => {
    const { paths } = await check(['.github'], { '.github/a.md': postmortem });
    expect(paths).toEqual(['.github/a.md']);
  });

  test('does not read twice what is named or found elsewhere', async () => {
    const { paths, passedOver } = await check(['docs', 'docs/2024', './docs/readme.md'], files);
    expect(paths).toEqual([
      'docs/2024/c.md',
      'docs/B.MD',
      'docs/a.markdown',
      'docs/b.md',
      './docs/readme.md',
    ]);
    expect(passedOver).toBe(0);
  });

  test.each<[MemoryWorld['files'], string]>([
    [{ 'docs/a.txt': '' }, 'docs: no Markdown file (.md, .markdown) in this directory'],
    [{ 'docs/a.md': readme }, 'docs: no postmortem in this directory; 1 file passed over'],
  ])('without a postmortem is a failure: %j', async (files, message) => {
    expect(await check(['docs'], files)).toMatchObject({ code: 2, err: `pm-lint: ${message}\n` });
    expect(await check(['--no-error-on-unmatched-pattern', 'docs'], files)).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('tells with --debug why files are passed over', async () => {
    const { err } = await check(['--debug', 'docs'], {
      'docs/a.md': postmortem,
      'docs/b.md': readme,
    });
    expect(err).toMatch(/^pm-lint: docs\/b\.md is passed over: .+; no date or time\n$/);
  });

  test('does not follow links to directories, nor links to nothing', async () => {
    const at = memoryWorld({ 'docs/a.md': postmortem });
    at.readDirectory = (path) =>
      path === 'docs'
        ? [
            { name: 'a.md', kind: 'link' },
            { name: 'loop', kind: 'link' },
            { name: 'loop.md', kind: 'link' },
            { name: 'gone.md', kind: 'link' },
          ]
        : [];
    at.stat = (path) =>
      path === 'docs/gone.md' ? undefined : path === 'docs/a.md' ? 'file' : 'directory';
    expect(await run(['-f', 'json', 'docs'], at)).toBe(0);
    expect(JSON.parse(at.out()).summary.files).toBe(1);
  });

  test('that cannot be read is told', async () => {
    const at = memoryWorld({ 'docs/a.md': postmortem });
    at.readDirectory = () => {
      throw failure('EACCES');
    };
    expect(await run(['docs'], at)).toBe(2);
    expect(at.err()).toBe('pm-lint: docs: permission denied\n');
  });
});

describe('a glob', () => {
  const files = { 'docs/b.md': postmortem, 'docs/a.md': postmortem, 'docs/x.png': '\0' };

  test('stands for the Markdown that matches', async () => {
    expect((await check(['docs/*'], files)).paths).toEqual(['docs/a.md', 'docs/b.md']);
  });

  test('that matches nothing is a failure', async () => {
    expect(await check(['**/*.markdwon'], files)).toMatchObject({
      code: 2,
      err: 'pm-lint: **/*.markdwon: no Markdown file (.md, .markdown) matches\n',
    });
  });

  test('may be the name of a file', async () => {
    expect((await check(['[a].md'], { '[a].md': postmortem })).paths).toEqual(['[a].md']);
  });
});

describe('a file', () => {
  test.each<[string, string | Uint8Array | Error | undefined, string]>([
    ['missing.md', undefined, 'no such file or directory'],
    ['secret.md', failure('EACCES'), 'permission denied'],
    ['odd.md', failure('EODD'), 'EODD: some words of the system'],
    ['image.md', 'a\0b', 'is a binary file'],
    ['latin.md', Uint8Array.of(0x66, 0xf8), 'is not valid UTF-8'],
    ['wide.md', Uint8Array.of(0xff, 0xfe, 0x23, 0), 'is UTF-16; save it as UTF-8'],
  ])('%s that cannot be read is told, and the others are checked', async (path, content, why) => {
    const files = { 'good.md': postmortem, ...(content !== undefined && { [path]: content }) };
    const result = await check([path, 'good.md'], files);
    expect(result).toMatchObject({ code: 2, err: `pm-lint: ${path}: ${why}\n` });
    expect(result.paths).toEqual(['good.md']);
  });

  test('is not excused by --no-error-on-unmatched-pattern', async () => {
    expect(await check(['--no-error-on-unmatched-pattern', 'missing.md'], {})).toMatchObject({
      code: 2,
    });
  });

  test('is checked whatever its name and content', async () => {
    expect((await check(['a.txt'], { 'a.txt': readme })).paths).toEqual(['a.txt']);
  });

  test('may have a name that no terminal should see', async () => {
    const { err } = await check(['a\u001b[2J.md'], {});
    expect(err).toBe('pm-lint: a\\u{1b}[2J.md: no such file or directory\n');
  });
});

async function check(argv: string[], files: MemoryWorld['files']) {
  const at = memoryWorld(files);
  const code = await run(['-f', 'json', ...argv], at);
  const { results, summary } = JSON.parse(at.out());
  const paths = results.map((result: { filePath: string }) => result.filePath);
  return { code, paths, passedOver: summary.passedOver, err: at.err() };
}
