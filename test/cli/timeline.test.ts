import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

const postmortem =
  '# Outage\n\n## Timeline\n\n- 2024-03-05 10:00: Outage starts\n- 2024-03-05 10:20: Resolved\n';
const files = { 'a.md': postmortem, 'b.md': postmortem, 'none.md': '# Outage\n\nIt broke.\n' };

describe('timeline', () => {
  test('prints a Mermaid diagram', async () => {
    const { code, out, err } = await timeline(['a.md']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^gantt\n {4}title Outage\n/);
    expect(out).toContain('Impact, 20 min :crit');
  });

  test('prints a picture', async () => {
    const { code, out } = await timeline(['--format', 'svg', 'a.md']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  });

  test('writes a picture to a file of that name', async () => {
    const { at, out } = await timeline(['-o', 'out/a.SVG', 'a.md']);
    expect(out).toBe('');
    expect(at.files['out/a.SVG']).toMatch(/^<svg /);
  });

  test('reads the standard input, with the zone of the option', async () => {
    const { out } = await timeline(['--timezone', 'UTC', '-'], {}, postmortem);
    expect(out).toContain('title Outage (times in UTC)');
  });

  test.each<[string[], string]>([
    [[], 'Name a file to draw, or `-`'],
    [['a.md', 'b.md'], 'Name one file: a picture is of one incident'],
    [['*.md'], 'Name one file: a picture is of one incident'],
    [['gone.md'], 'gone.md: no such file or directory'],
    [['none.md'], 'none.md: nothing to draw: no timeline, and no start, detection or end'],
    [['-f', 'png', 'a.md'], 'There is no format `png` (did you mean `svg`?)'],
    [['--quiet', 'a.md'], '`--quiet` is no option of `pm-lint timeline`'],
    [['ignored.md'], 'ignored.md: passed over: .pm-lintignore ignores it'],
  ])('of %j says why not', async (argv, message) => {
    const more = { 'ignored.md': postmortem, '.pm-lintignore': 'ignored.md\n' };
    const { code, out, err } = await timeline(argv, { ...files, ...more });
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `pm-lint: ${message}\n` });
  });
});

async function timeline(argv: string[], content: MemoryWorld['files'] = files, stdin = '') {
  const at = memoryWorld({ ...content }, { stdin });
  const code = await run(['timeline', ...argv], at);
  return { at, code, out: at.out(), err: at.err() };
}
