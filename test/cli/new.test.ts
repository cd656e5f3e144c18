import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import { templates } from '../../src/template/templates.ts';
import { failure, type MemoryWorld, memoryWorld } from './memory-world.ts';

describe('new', () => {
  test('prints a template; nothing is made up', async () => {
    expect(await write([])).toMatchObject({ code: 0, out: templates.sre, err: '' });
    expect((await write(['-'])).out).toBe(templates.sre);
  });

  test.each(Object.entries(templates))('prints the template %s', async (name, text) => {
    expect((await write(['--template', name])).out).toBe(text);
  });

  test('fills in what is given', async () => {
    const start = ['--start', 'March 5, 2024 2:02 PM PST'];
    const { out } = await write(['--template', 'short', '--title', 'Carts lost', ...start]);
    expect(out).toMatch(/^# Carts lost\n\n- Date: 2024-03-05\n- Severity: \{\{SEVERITY\}\}\n/);
    expect(out).toContain('\n- 2024-03-05 14:02 PST: **Impact starts:** {{what broke}}\n');
    expect((await write(['--severity', 'SEV-1'])).out).toContain('\n- Severity: SEV-1\n');
  });

  test('takes the zone from the option or the configuration', async () => {
    const start = ['--start', '2024-03-05 14:02'];
    const { out } = await write([...start, '--timezone', 'Europe/Oslo']);
    expect(out).toContain('2024-03-05 14:02 Europe/Oslo');
    const config = { '.pm-lintrc.yaml': 'timezone: UTC\n' };
    expect((await write(start, config)).out).toContain('2024-03-05 14:02 UTC');
  });

  test('writes a new file', async () => {
    const { at, code, out } = await write(['--title', 'Carts lost', 'docs/a.md']);
    expect(code).toBe(0);
    expect(out).toBe(
      'Wrote docs/a.md: fill in what stands in {{...}}, then run pm-lint docs/a.md\n',
    );
    expect(at.files['docs/a.md']).toMatch(/^# Carts lost\n/);
  });

  test('takes the template of the configuration, or a file', async () => {
    const content = {
      '.pm-lintrc.yaml': 'template: sre\n',
      sre: '# Ours: {{TITLE}}\n',
      'other.md': '# Other: {{ DATE }}\n',
    };
    expect((await write([], content)).out).toBe('# Ours: {{TITLE}}\n');
    expect((await write(['--template', 'sre'], content)).out).toBe(templates.sre);
    const start = ['--start', '2024-03-05 14:02 UTC'];
    const { out } = await write(['--template', './other.md', ...start], content);
    expect(out).toBe('# Other: 2024-03-05\n');
  });

  test.each<[string[], string]>([
    [['a.md'], 'a.md: is there already, and is not overwritten'],
    [['b.md', 'c.md'], 'Name one file to write, or none'],
    [
      ['--template', 'sree'],
      'There is no template `sree` (there are `atlassian`, `pagerduty`, `short`, `sre`)',
    ],
    [
      ['--template', 'a.md', '--title', 'x'],
      'The template `a.md` has no `{{TITLE}}` for `--title`',
    ],
    [
      ['--start', '14:02 UTC', 'b.md'],
      '`--start`: `14:02 UTC` has no date with its year: write it like `2026-03-04 14:02 UTC`, or `2026-03-04 14:02` with `--timezone`',
    ],
    [['--fix'], '`--fix` is no option of `pm-lint new`'],
  ])('of %j says why not, and writes nothing', async (argv, message) => {
    const content = { 'a.md': '# Mine\n' };
    const { at, code, out, err } = await write(argv, content);
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: `pm-lint: ${message}\n` });
    expect(at.files).toEqual(content);
  });

  test('says that a file cannot be written', async () => {
    const createFile = () => {
      throw failure('EROFS');
    };
    const at = memoryWorld({}, { createFile });
    expect(await run(['new', 'a.md'], at)).toBe(2);
    expect(at.err()).toBe('pm-lint: a.md: read-only file system\n');
  });
});

async function write(argv: string[], content: MemoryWorld['files'] = {}) {
  const at = memoryWorld({ ...content });
  const code = await run(['new', ...argv], at);
  return { at, code, out: at.out(), err: at.err() };
}
