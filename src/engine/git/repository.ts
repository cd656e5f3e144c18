import { resolve } from 'node:path';
import { GitError } from './git-error.ts';
import type { RunGit } from './run-git.ts';

/** The repository that a folder is in. */
export interface Repository {
  /** Absolute path of its top folder. */
  top: string;
  /** Whether its history ends somewhere because it was not fetched. */
  isShallow: boolean;
  /**
   * What a command of git prints.
   *
   * @throws {GitError} It fails.
   */
  git: (args: readonly string[], input?: string) => Promise<Uint8Array>;
  /** The line that a command of git prints; undefined where it fails or prints none. */
  ask: (args: readonly string[]) => Promise<string | undefined>;
}

/**
 * Find the repository that a folder is in.
 *
 * @param cwd Absolute path of the folder.
 * @throws {GitError} It is in none, or git does not want to look at it.
 */
export async function openRepository(runGit: RunGit, cwd: string): Promise<Repository> {
  // The way up, not the path of the top: that would have links resolved.
  const questions = ['--is-inside-work-tree', '--is-shallow-repository', '--show-cdup'];
  const { code, stdout, stderr } = await runGit(['rev-parse', ...questions], { cwd });
  const [isInside, isShallow, wayUp = ''] = text(stdout).split('\n');
  if (code !== 0 || isInside !== 'true') throw noRepository(stderr);
  const top = resolve(cwd, wayUp);

  return {
    top,
    isShallow: isShallow === 'true',
    async git(args, input) {
      const output = await runGit(args, { cwd: top, input });
      if (output.code === 0) return output.stdout;
      throw new GitError(`\`git ${args[0]}\` fails: ${reasonOf(output.stderr)}`);
    },
    async ask(args) {
      const output = await runGit(args, { cwd: top });
      return output.code === 0 ? text(output.stdout).split('\n')[0] || undefined : undefined;
    },
  };
}

function noRepository(stderr: string): GitError {
  const reason = reasonOf(stderr) || 'this is not in the working tree of a repository';
  return new GitError(`What is new can be told only in a Git repository; git says: ${reason}`);
}

/** The first line that git complains with; the others are hints. */
function reasonOf(stderr: string): string {
  const [line = ''] = stderr.trim().split('\n');
  return line.replace(/^fatal: /, '');
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
