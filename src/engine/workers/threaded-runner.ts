import type { WatchedOutcome, Watching } from '../check-watched.ts';
import { type Runner, runHere } from '../checker.ts';
import type { ConfigOptions } from '../config/configs.ts';
import { fromLean } from '../lean-outcome.ts';
import type { SourceFile } from '../read-candidate.ts';
import { type Concurrency, threadsFor } from './concurrency.ts';
import { toPlain } from './messages.ts';
import { createPool, type Pool } from './pool.ts';
import { toError } from './thrown-error.ts';

/** Checks files, several at a time where that is worth it. */
export interface ThreadedRunner {
  run: Runner;
  /** Call for each file that is looked at, whether it is then run or not. */
  see: () => void;
  /** How many files may be under way. */
  ahead: () => number;
  close: () => Promise<void>;
}

/** What files are run by. */
export interface Running extends Watching {
  concurrency?: Concurrency | undefined;
  /** What configurations are looked up by; threads look them up themselves. */
  configOptions?: ConfigOptions | undefined;
}

/** Enough that no thread waits for the next file, and not so many that all texts are held. */
const perThread = 8;

/**
 * Prepare to check so many files. Threads see the files of the machine only: with another file
 * system, all is checked here.
 */
export function createThreadedRunner(total: number, running: Running): ThreadedRunner {
  const { fileSystem, fix, clock, configOptions, concurrency = 'off' } = running;
  const progress = { total, seen: 0, checked: 0 };
  const here = runHere(running);
  let pool: Pool | undefined;

  return { run, see, ahead: () => (pool ? pool.size * perThread : 1), close };

  function run(file: SourceFile): ReturnType<Runner> {
    // Where the time is taken, nothing else goes on.
    if (fileSystem.isOfMachine && configOptions && !clock) pool ??= startPool(configOptions);
    progress.checked += file.source.length;
    return pool && !file.isStdin ? runThere(file, pool) : here(file);
  }

  function startPool(options: ConfigOptions): Pool | undefined {
    const size = threadsFor(concurrency, progress);
    if (size === 0) return undefined;
    return createPool(Math.min(size, total), {
      cwd: fileSystem.cwd,
      fix,
      options: toPlain(options),
    });
  }

  function see(): void {
    progress.seen += 1;
  }

  async function close(): Promise<void> {
    await pool?.close();
  }
}

async function runThere({ config, ...task }: SourceFile, pool: Pool): Promise<WatchedOutcome> {
  const answer = await pool.ask(task);
  if ('thrown' in answer) throw toError(answer.thrown);
  return { outcome: fromLean(answer.outcome, task.source), asked: answer.asked };
}
