import { describe, expect, test } from '@jest/globals';
import {
  noDetection,
  noImpact,
  noResolution,
  noSummary,
  tellFiles,
  tellOptions,
} from '../lint/sample-rules.ts';
import { failure, type MemoryWorld, memoryWorld } from './memory-world.ts';
import { runWithRules } from './run-with-rules.ts';

const run = await runWithRules([
  noImpact,
  noSummary,
  noDetection,
  noResolution,
  tellFiles,
  tellOptions,
]);

const fine = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n## Resolution\n\nRestart.\n';
const soft = `${fine}\n## Summary\n\nIt broke.\n`;
const bad = `${soft}\n## Impact\n\nMuch.\n`;
const readme = '# Project\n\n## Install\n\nRun it.\n';

describe('exit code', () => {
  test.each<[string[], number]>([
    [['fine.md'], 0],
    [['soft.md'], 0],
    [['bad.md'], 1],
    [['fine.md', 'bad.md'], 1],
    [['--max-warnings', '0', 'soft.md'], 1],
    [['--max-warnings=1', 'soft.md'], 0],
    [['--quiet', 'soft.md'], 0],
    [['--quiet', '--max-warnings', '0', 'soft.md'], 1],
    [['--rule', 'no-impact: off', 'bad.md'], 0],
    [['--rule', 'no-impact: info', 'bad.md'], 0],
    [['--rule', 'no-summary: error', 'soft.md'], 1],
    [['--preset', 'minimal', 'bad.md'], 0],
    [['readme.md'], 0],
    [['missing.md'], 2],
    [['missing.md', 'bad.md'], 2],
    [['lint', 'bad.md'], 1],
  ])('%j: %d', async (argv, code) => {
    expect(await run(argv, world())).toBe(code);
  });
});

describe('report', () => {
  test('goes to the standard output, and nothing to the other', async () => {
    const at = world();
    await run(['bad.md'], at);
    expect(at.err()).toBe('');
    expect(at.out()).toContain('bad.md\n');
    expect(at.out()).toMatch(/error {4}There is a section `impact` {3}no-impact\n/);
    expect(at.out()).toContain('✖ 2 problems (1 error, 1 warning) in 1 file\n');
  });

  test('is in the order of the arguments, each file once', async () => {
    const { results } = await report(['bad.md', 'fine.md', 'bad.md']);
    expect(results.map((result) => result.filePath)).toEqual(['bad.md', 'fine.md']);
  });

  test('has errors only with --quiet', async () => {
    const { results } = await report(['--quiet', 'bad.md']);
    expect(results[0]).toMatchObject({ errorCount: 1, warningCount: 0 });
    expect(results[0]?.messages).toHaveLength(1);
  });

  test('goes to a file with -o, and the exit code stays', async () => {
    const at = world();
    expect(await run(['-o', 'out/report.json', '-f', 'json', 'bad.md'], at)).toBe(1);
    expect(at.out()).toBe('');
    expect(JSON.parse(String(at.files['out/report.json'])).summary.errorCount).toBe(1);
  });

  test('that cannot be written is told', async () => {
    const writeFile = () => {
      throw failure('EACCES');
    };
    const at = memoryWorld({ 'bad.md': bad }, { writeFile });
    expect(await run(['-o', 'x', 'bad.md'], at)).toBe(2);
    expect(at.err()).toBe('pm-lint: x: permission denied\n');
  });

  test('says why warnings fail the run', async () => {
    const at = world();
    await run(['--max-warnings', '0', 'soft.md'], at);
    expect(at.err()).toBe('pm-lint: 1 warning is more than `--max-warnings 0`\n');
  });

  test('tells options of a rule', async () => {
    const { results } = await report(['--rule', 'tell-options: [warn, {max: 9}]', 'fine.md']);
    expect(results[0]?.messages[0]?.message).toBe('{"max":9,"style":"long","words":["a"]}');
  });
});

describe('standard input', () => {
  test('is read for -, and always checked', async () => {
    const at = memoryWorld({}, { stdin: '## Impact\n' });
    expect(await run(['-'], at)).toBe(1);
    expect(at.out()).toMatch(/^<text>\n/);
  });

  test('has the name that is given', async () => {
    const at = memoryWorld({}, { stdin: '## Impact\n' });
    await run(['--stdin-filename', 'docs/a.md', '-'], at);
    expect(at.out()).toMatch(/^docs\/a\.md\n/);
  });
});

describe('files beside a document', () => {
  test.each<[string[], string]>([
    [['docs/fine.md'], './img/b.png ../c.png img'],
    [['./docs/fine.md'], './img/b.png ../c.png img'],
    [['fine.md'], 'a.png'],
    [['--stdin-filename', 'docs/x.md', '-'], './img/b.png ../c.png img'],
    [['-'], 'no files'],
  ])('are looked for from its folder: %j', async (argv, expected) => {
    const files = ['docs/fine.md', 'fine.md', 'a.png', 'docs/img/b.png', 'c.png'];
    const at = memoryWorld(Object.fromEntries(files.map((file) => [file, fine])), { stdin: fine });
    await run(['--format', 'json', '--rule', 'tell-files: info', ...argv], at);
    expect(JSON.parse(at.out()).results[0].messages[0].message).toBe(expected);
  });
});

describe('color', () => {
  const tty = { isTTY: true };
  test.each<[string[], object, object, boolean]>([
    [[], {}, {}, false],
    [[], tty, {}, true],
    [[], tty, { NO_COLOR: '1' }, false],
    [[], tty, { NO_COLOR: '' }, true],
    [[], tty, { TERM: 'dumb' }, false],
    [[], {}, { FORCE_COLOR: '1' }, true],
    [[], {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [[], tty, { FORCE_COLOR: '0' }, false],
    [['--color'], {}, { NO_COLOR: '1' }, true],
    [['--no-color'], tty, { FORCE_COLOR: '1' }, false],
    [['--no-color', '--color'], {}, {}, true],
  ])('%j %j %j: %s', async (argv, stdout, env, expected) => {
    const at = world();
    Object.assign(at.stdout, stdout);
    await run([...argv, 'bad.md'], { ...at, env: env as Record<string, string> });
    expect(at.out().includes('\u001b[')).toBe(expected);
  });

  test('does not get into a file unless asked for', async () => {
    const at = world();
    await run(['-o', 'x', 'bad.md'], { ...at, env: { FORCE_COLOR: '1' } });
    expect(at.files.x).not.toContain('\u001b[');
  });
});

interface Report {
  results: { filePath: string; messages: { message: string }[] }[];
}

async function report(argv: string[]): Promise<Report> {
  const at = world();
  await run(['--format', 'json', ...argv], at);
  return JSON.parse(at.out());
}

function world(): MemoryWorld {
  return memoryWorld({ 'fine.md': fine, 'soft.md': soft, 'bad.md': bad, 'readme.md': readme });
}
