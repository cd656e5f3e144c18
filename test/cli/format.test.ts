import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-world.ts';

const untidy = '#Orders lost\n\n**Timeline**\n\n* 2024-03-05 2:02 PM UTC - Alert fires\n';
const tidy = '# Orders lost\n\n## Timeline\n\n- 2024-03-05 14:02 UTC: Alert fires\n';

describe('format', () => {
  test('prints documents one behind the other', async () => {
    const { code, out, err } = await format(['a.md', 'b.md']);
    expect({ code, out, err }).toEqual({ code: 0, out: tidy + tidy, err: '' });
  });

  test('writes those that differ, and nothing else', async () => {
    const { code, err, at } = await format(['--write', 'a.md', 'b.md']);
    expect(code).toBe(0);
    expect(at.files['a.md']).toBe(tidy);
    expect(err).toBe('pm-lint: 1 file formatted\n');
  });

  test('names those that differ', async () => {
    expect(await format(['--check', 'a.md', 'b.md'])).toMatchObject({
      code: 1,
      out: 'a.md\n',
      err: 'pm-lint: 1 file would change\n',
    });
    expect((await format(['--check', 'b.md'])).code).toBe(0);
  });

  test('shows how they differ', async () => {
    const { code, out } = await format(['--diff', 'a.md']);
    expect(code).toBe(1);
    expect(out).toContain('\n-#Orders lost\n');
    expect(out).toContain('\n+# Orders lost\n');
  });

  test('takes the postmortems of a directory', async () => {
    expect((await format(['docs'])).out).toBe(tidy);
  });

  test('gives the standard input back', async () => {
    const at = memoryWorld({}, { stdin: untidy });
    expect(await run(['format', '--write', '-'], at)).toBe(0);
    expect(at.out()).toBe(tidy);
  });

  test('converts times', async () => {
    expect((await format(['--to-zone', 'UTC+1', 'b.md'])).out).toContain(
      '- 2024-03-05 15:02 UTC+1 (2024-03-05 14:02 UTC): Alert fires\n',
    );
  });

  test('says which parts stay as they are', async () => {
    const { code, err } = await format(['swallowed.md']);
    expect(code).toBe(0);
    expect(err).toMatch(/^pm-lint: swallowed\.md:\d+: .*stays as written/);
  });

  test.each([
    [[], 'Name a file to format, or `-`'],
    [
      ['--timeline', 'tree', 'a.md'],
      'There is no timeline `tree` (there are `keep`, `list`, `table`)',
    ],
    [
      ['--to-zone', 'Mars', 'a.md'],
      'There is no time zone `Mars`: write it like `UTC`, `Europe/Oslo`',
    ],
    [['--write', '--check', 'a.md'], '`--write` and `--check` exclude each other'],
  ])('%j is refused', async (argv, message) => {
    expect(await format(argv)).toMatchObject({ code: 2, out: '', err: `pm-lint: ${message}\n` });
  });

  test('goes on where a file is missing', async () => {
    expect(await format(['gone.md', 'b.md'])).toMatchObject({ code: 2, out: tidy });
  });
});

async function format(argv: string[]) {
  const at = memoryWorld({
    'a.md': untidy,
    'b.md': tidy,
    'docs/c.md': untidy,
    'docs/readme.md': '# Project\n',
    'swallowed.md': swallowed,
  });
  const code = await run(['format', ...argv], at);
  return { at, code, out: at.out(), err: at.err() };
}

const swallowed = `# Orders lost

## Timeline

At 12:00 UTC the controller lost its network. By 12:45 UTC all was well.
`;
