import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commands, optionTable } from '../../src/cli/option-table.ts';
import { run } from '../../src/cli/run.ts';
import { memoryWorld } from './memory-world.ts';

async function completions(shell: string): Promise<string> {
  const world = memoryWorld({});
  expect(await run(['completions', shell], world)).toBe(0);
  return world.out();
}

describe.each(['bash', 'zsh', 'fish'])('completions for %s', (shell) => {
  test('know every command and every option', async () => {
    const script = await completions(shell);
    for (const command of commands) expect(script).toContain(command);
    for (const { name } of optionTable)
      expect(script).toMatch(new RegExp(`-${shell === 'fish' ? 'l ' : '-'}${name}\\b`));
  });

  // A shell that is not on this machine cannot say; bash is on all that CI has but Windows.
  test('are a script that the shell can read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pm-lint-'));
    writeFileSync(join(folder, 'script'), await completions(shell));
    const { status, stderr, error } = spawnSync(shell, ['-n', 'script'], { cwd: folder });
    rmSync(folder, { recursive: true });
    if (!error) expect([status, String(stderr)]).toEqual([0, '']);
  });
});

const hasBash = process.platform !== 'win32' && !spawnSync('bash', ['-c', ':']).error;

(hasBash ? test : test.skip).each([
  ['pm-lint --fi', '--fix --fix-dry-run'],
  ['pm-lint explain time-zone-m', 'time-zone-missing time-zone-mixed'],
  ['pm-lint -f js', 'json jsonl'],
  ['pm-lint parse --ste', ''],
  ['pm-lint parse --std', '--stdin-filename'],
  ['pm-lint comp', 'completions'],
  ['pm-lint --max-warnings ', ''],
])('bash completes `%s` to `%s`', async (line, words) => {
  const script = `${await completions('bash')}
    IFS=' ' read -r -a COMP_WORDS <<< '${line}'
    [[ '${line}' == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)) COMPREPLY=()
    _pm_lint; echo "\${COMPREPLY[*]}"`;
  const { stdout } = spawnSync('bash', ['--norc'], {
    input: script,
    encoding: 'utf8',
    cwd: 'schema',
  });
  expect(stdout.trim()).toBe(words);
});

test.each([
  [[], 'Name one shell: `pm-lint completions bash | zsh | fish`'],
  [['bsh'], 'There is no shell `bsh` (did you mean `bash`?)'],
])('completions %j are told to be wrong', async (operands, message) => {
  const world = memoryWorld({});
  expect(await run(['completions', ...operands], world)).toBe(2);
  expect(world.err()).toContain(message);
});
