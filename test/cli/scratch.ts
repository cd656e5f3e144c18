import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtCommand, compileCache } from './command.ts';

/** A folder of its own, in which the built command can be run. */
export interface Scratch {
  cwd: string;
  write: (files: Record<string, string | Uint8Array>) => void;
  read: (path: string) => string;
  run: (argv: string[], options?: { env?: Record<string, string>; input?: string }) => Ran;
  /** Run a line of shell in which `pm-lint` is the built command. */
  shell: (line: string, env?: Record<string, string>) => Ran;
  remove: () => void;
}

/** What a process said, and how it ended. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Make a folder; builds the command where it is older than its source. */
export function createScratch(files: Record<string, string | Uint8Array> = {}): Scratch {
  const command = builtCommand();
  const cwd = mkdtempSync(join(tmpdir(), 'pm-lint-'));
  // What the terminal of the tests is like is none of their business.
  const { NO_COLOR, FORCE_COLOR, CI, GITHUB_STEP_SUMMARY, ...inherited } = process.env;
  const base = { ...inherited, ...compileCache };
  const scratch: Scratch = { cwd, write, read, run, shell, remove };
  write(files);
  return scratch;

  function write(more: Record<string, string | Uint8Array>): void {
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
  }

  function read(path: string): string {
    return readFileSync(join(cwd, path), 'utf8');
  }

  function run(
    argv: string[],
    { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
  ): Ran {
    const options = { cwd, input, env: { ...base, ...env }, encoding: 'utf8' } as const;
    return spawnSync(process.execPath, [command, ...argv], options);
  }

  function shell(line: string, env: Record<string, string> = {}): Ran {
    const setup = `pm-lint() { '${process.execPath}' '${command}' "$@"; }\n`;
    const options = { cwd, env: { ...base, ...env }, encoding: 'utf8' } as const;
    return spawnSync('bash', ['-c', setup + line], options);
  }

  function remove(): void {
    rmSync(cwd, { recursive: true });
  }
}
