import { execFile } from 'node:child_process';
import { GitError } from './git-error.ts';

/** What a call of git gave. */
export interface GitOutput {
  /** Its exit code. */
  code: number;
  stdout: Uint8Array;
  stderr: string;
}

/** Runs git with these arguments in a folder; rejects with a `GitError` where there is no git. */
export type RunGit = (
  args: readonly string[],
  options: { cwd: string; input?: string | undefined },
) => Promise<GitOutput>;

/**
 * The git of this machine, without a shell. It hears the environment, so that in a hook it looks at
 * the index of the commit that is being made (`GIT_INDEX_FILE`).
 */
export function gitOfMachine(env: Readonly<Record<string, string | undefined>>): RunGit {
  return (args, { cwd, input = '' }) =>
    new Promise((resolve, reject) => {
      const options = {
        cwd,
        // Looking must not lock the index, which another program may be writing.
        env: { ...env, GIT_OPTIONAL_LOCKS: '0' },
        encoding: 'buffer',
        maxBuffer: Number.POSITIVE_INFINITY,
        windowsHide: true,
      } as const;
      const child = execFile('git', [...args], options, (error, stdout, stderr) => {
        const code = error ? error.code : 0;
        if (typeof code === 'number') resolve({ code, stdout, stderr: stderr.toString() });
        else reject(cannotRun(error));
      });
      // Where git ends before it has read all, its exit code says so.
      child.stdin?.on('error', () => {});
      child.stdin?.end(input);
    });
}

function cannotRun(error: unknown): GitError {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code === 'ENOENT' ? 'there is none: install it' : message;
  return new GitError(`git cannot be run: ${reason}`, { cause: error });
}
