import { posix } from 'node:path';
import type { LintResult } from '../lint/lint-result.ts';
import type { Rule } from '../rules/define-rule.ts';
import type { Cache } from './cache/cache.ts';
import { cachedChecker } from './cache/cached-checker.ts';
import { type Candidate, type Listing, listCandidates } from './candidates.ts';
import { type CheckedFile, type Checker, plainChecker } from './checker.ts';
import { inOrder } from './in-order.ts';
import { chooseCandidate, type PassedOver, type Reading, readChosen } from './read-candidate.ts';
import { createThreadedRunner, type Running } from './workers/threaded-runner.ts';

export type { CheckedFile } from './checker.ts';

/** What checking goes by. */
export interface Checking extends Listing, Reading, Running {
  /** What became of files in earlier runs; not asked where the files are not of the machine. */
  cache?: Cache | undefined;
  /** Told before each file how many are done. */
  onProgress?: (done: number, total: number) => void;
}

/** What was checked, and what was not. */
export interface CheckedFiles {
  results: LintResult[];
  /** Which one each result is of, among all files, of other shards too. */
  positions: number[];
  /** Paths of the files that were not checked, and why. */
  passedOver: Map<string, PassedOver>;
  /** All rules that there were, for whatever document. */
  rules: Rule[];
}

/**
 * Check the files that operands stand for. What cannot be checked is complained about.
 *
 * @param conclude
 *   Given each file that was checked, in the order of the files; what it returns takes the place of
 *   the result.
 * @throws {ConfigError} A configuration makes no sense.
 * @throws {FileError} A configuration cannot be read.
 */
export async function checkFiles(
  operands: readonly string[],
  checking: Checking,
  conclude: (checked: CheckedFile) => LintResult | Promise<LintResult> = ({ result }) => result,
): Promise<CheckedFiles> {
  const { files, complainOfEmpty } = await listCandidates(operands, checking);
  const results: LintResult[] = [];
  const positions: number[] = [];
  const passedOver: CheckedFiles['passedOver'] = new Map();
  const rules = new Map<string, Rule>();
  const addRules = (more: readonly Rule[]) => {
    for (const rule of more) rules.set(rule.name, rule);
  };

  let done = 0;
  for await (const [{ path, position }, outcome] of checkAll(files, checking)) {
    checking.onProgress?.(done, files.length);
    done += 1;
    const checked = await checking.complaints.guard(path, () => outcome);
    if (!checked) continue;
    if ('passedOver' in checked) {
      passedOver.set(path, checked);
    } else {
      addRules(checked.file.config.rules);
      results.push(await conclude(checked));
      positions.push(position);
    }
  }
  complainOfEmpty(new Set(passedOver.keys()));
  // What is configured is to make sense even where there is nothing to check.
  if (results.length === 0) addRules((await checking.configOf(undefined)).rules);
  return { results, positions, passedOver, rules: [...rules.values()] };
}

/** Check one after the other, or several at a time; what comes of each comes in order. */
async function* checkAll(files: readonly Candidate[], checking: Checking) {
  const { cache, fileSystem } = checking;
  const runner = createThreadedRunner(files.length, checking);
  const check =
    cache && fileSystem.isOfMachine && !checking.clock
      ? cachedChecker(cache, runner.run, fileSystem)
      : plainChecker(runner.run);
  // A file that is named twice is fixed before it is read again.
  const ahead = checking.fix && hasTwins(files) ? () => 1 : runner.ahead;
  const work = (candidate: Candidate) => {
    runner.see();
    return checkFile(candidate, check, checking);
  };
  try {
    yield* inOrder(files, work, ahead);
    cache?.end();
  } finally {
    await runner.close();
  }
}

function hasTwins(files: readonly Candidate[]): boolean {
  return new Set(files.map(({ path }) => posix.normalize(path))).size < files.length;
}

async function checkFile(
  candidate: Candidate,
  check: Checker,
  checking: Checking,
): Promise<CheckedFile | PassedOver> {
  const file = await chooseCandidate(candidate, checking);
  return 'passedOver' in file ? file : check(file, () => readChosen(file, checking));
}
