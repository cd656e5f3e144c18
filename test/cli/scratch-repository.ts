import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { gitOfMachine } from '../../src/engine/git/run-git.ts';
import { nodeFileSystem } from '../../src/engine/node-file-system.ts';
import { builtCommand, compileCache } from './command.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';

/** A repository of its own, which nothing that is configured on the machine reaches. */
export interface ScratchRepository {
  folder: string;
  /** Run git, which must succeed. */
  git: (...args: string[]) => string;
  write: (path: string, text: string | Uint8Array) => void;
  read: (path: string) => string;
  /** Commit all that there is. */
  commit: () => void;
  /** Run the command in the repository, within this process. */
  pmLint: (argv: string[], more?: RunOptions) => Promise<Ran>;
  /** Run the built command. */
  pmLintProcess: (argv: string[], more?: RunOptions) => Ran;
  remove: () => void;
}

/** What a run of the command gave. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  /** Folder to run in, from the top. */
  cwd?: string;
  env?: Record<string, string | undefined>;
}

/** Make an empty repository on the branch `main`. */
export function scratchRepository(): ScratchRepository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pm-lint-git-')));
  const env = cleanEnvironment();
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '--quiet');
  git('symbolic-ref', 'HEAD', 'refs/heads/main');

  return {
    folder,
    git,
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    },
    async pmLint(argv, { cwd = '.', env: more = {} } = {}) {
      const world = worldIn(join(folder, cwd), { ...env, ...more });
      const code = await run(argv, world);
      return { code, out: world.out(), err: world.err() };
    },
    pmLintProcess(argv, { cwd = '.', env: more = {} } = {}) {
      const options = {
        cwd: join(folder, cwd),
        env: { ...env, ...compileCache, ...more },
        encoding: 'utf8',
        maxBuffer: Number.POSITIVE_INFINITY,
      } as const;
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [builtCommand(), ...argv],
        options,
      );
      return { code: status, out: stdout, err: stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The files and the git of this machine; what is printed is kept. */
function worldIn(cwd: string, env: NodeJS.ProcessEnv): MemoryWorld {
  return { ...memoryWorld({}), ...nodeFileSystem(cwd), env, git: gitOfMachine(env) };
}

/** Tests may run in a hook, whose variables are about another repository. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_|_COLOR$/.test(name));
  return {
    ...Object.fromEntries(own),
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ana Brekke',
    GIT_AUTHOR_EMAIL: 'ana@example.com',
    GIT_COMMITTER_NAME: 'Ana Brekke',
    GIT_COMMITTER_EMAIL: 'ana@example.com',
    LC_ALL: 'C',
  };
}
