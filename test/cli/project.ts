import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtCommand, compileCache } from './command.ts';

/** What a run of the command came to. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own, in which the built command runs. */
export interface Project {
  cwd: string;
  /** Write a file, and the folders that it is in. */
  write: (path: string, text: string) => void;
  read: (path: string) => string;
  run: (...argv: string[]) => Run;
  /** As `run`, while others run too. */
  start: (...argv: string[]) => Promise<Run>;
  remove: () => void;
}

/** Make a project of files, by path. */
export function createProject(files: Record<string, string>): Project {
  const command = builtCommand();
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'pm-lint-project-')));
  const env = () => {
    const { NO_COLOR, FORCE_COLOR, ...rest } = process.env;
    return { ...rest, ...compileCache, XDG_CACHE_HOME: join(cwd, 'user-caches') };
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);

  return {
    cwd,
    write,
    read: (path) => readFileSync(join(cwd, path), 'utf8'),
    run: (...argv) => {
      const maxBuffer = 100_000_000;
      const options = { cwd, env: env(), encoding: 'utf8', maxBuffer } as const;
      return spawnSync(process.execPath, [command, ...argv], options);
    },
    start: (...argv) =>
      new Promise((resolve) => {
        const child = spawn(process.execPath, [command, ...argv], { cwd, env: env() });
        const output = { stdout: '', stderr: '' };
        child.stdout.setEncoding('utf8').on('data', (text) => {
          output.stdout += text;
        });
        child.stderr.setEncoding('utf8').on('data', (text) => {
          output.stderr += text;
        });
        child.on('close', (status) => resolve({ status, ...output }));
      }),
    remove: () => rmSync(cwd, { recursive: true }),
  };
}
