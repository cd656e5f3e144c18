import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const postmortem = '# Outage\n\n## Timeline\n\n- 10:00 Down\n\n## Resolution\n\nRestart.\n';
const files = {
  'b.md': postmortem,
  'a.md': postmortem,
  'docs/c.md': postmortem,
  'docs/readme.md': '# Project\n',
  'other.md': 'Nothing.\n',
};

describe('parse', () => {
  test('prints one document, indented', async () => {
    const { code, out } = await parse(['a.md']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\{\n {2}"schemaVersion": 1,\n/);
    expect(out).toMatch(/\n\}\n$/);
    expect(JSON.parse(out).source.path).toBe('a.md');
  });

  test('prints a line a document, in the order of the arguments', async () => {
    const { code, out } = await parse(['--format', 'jsonl', './b.md', 'other.md', 'a.md', 'a.md']);
    expect(code).toBe(0);
    expect(paths(out)).toEqual(['./b.md', 'other.md', 'a.md', 'a.md']);
  });

  test('of a directory prints the postmortems', async () => {
    expect(paths((await parse(['-f', 'jsonl', 'docs'])).out)).toEqual(['docs/c.md']);
  });

  test('does not print what is no JSON', async () => {
    expect(await parse(['a.md', 'b.md'])).toEqual({
      code: 2,
      out: '',
      err: 'pm-lint: Several documents need `--format jsonl`\n',
    });
  });

  test('prints the rest where a file is missing', async () => {
    const { code, out, err } = await parse(['-f', 'jsonl', 'a.md', 'gone.md', 'b.md']);
    expect(code).toBe(2);
    expect(paths(out)).toEqual(['a.md', 'b.md']);
    expect(err).toBe('pm-lint: gone.md: no such file or directory\n');
  });

  test('reads the standard input', async () => {
    const at = memoryWorld({}, { stdin: postmortem });
    expect(await run(['parse', '-'], at)).toBe(0);
    expect(JSON.parse(at.out()).source.path).toBeNull();

    const named = memoryWorld({}, { stdin: postmortem });
    await run(['parse', '--stdin-filename', 'x.md', '-'], named);
    expect(JSON.parse(named.out()).source.path).toBe('x.md');
  });

  test('writes to a file', async () => {
    const at = memoryWorld({ ...files });
    await run(['parse', '-f', 'jsonl', '-o', 'out.jsonl', 'a.md', 'b.md'], at);
    expect(at.out()).toBe('');
    expect(paths(String(at.files['out.jsonl']))).toEqual(['a.md', 'b.md']);
  });

  test('stops when nobody listens', async () => {
    const at = memoryWorld({ ...files });
    at.stdout.isClosed = () => at.out() !== '';
    expect(await run(['parse', '-f', 'jsonl', 'a.md', 'b.md'], at)).toBe(0);
    expect(paths(at.out())).toEqual(['a.md']);
  });

  test('says control characters in escapes', async () => {
    const { out } = await parse(['a\u009b.md'], { 'a\u009b.md': postmortem });
    expect(out).toContain('"path": "a\\u009b.md"');
  });
});

async function parse(argv: string[], content: MemoryWorld['files'] = files) {
  const at = memoryWorld({ ...content });
  const code = await run(['parse', ...argv], at);
  return { code, out: at.out(), err: at.err() };
}

function paths(out: string): string[] {
  const lines = out.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line).source.path);
}
