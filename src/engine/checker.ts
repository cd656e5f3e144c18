import type { LintResult } from '../lint/lint-result.ts';
import type { Outcome } from './check-source.ts';
import { checkWatched, type WatchedOutcome, type Watching } from './check-watched.ts';
import type { ChosenFile, PassedOver, SourceFile } from './read-candidate.ts';

/** A file that was checked, as it was. */
export interface CheckedFile {
  file: SourceFile;
  result: LintResult;
}

/** Checks a file that is yet to be read. */
export type Checker = (
  file: ChosenFile,
  read: () => Promise<string>,
) => Promise<CheckedFile | PassedOver>;

/** Checks a text: here, or in another thread. */
export type Runner = (file: SourceFile) => WatchedOutcome | Promise<WatchedOutcome>;

/** Check in this thread. */
export function runHere(watching: Watching): Runner {
  return (file) => checkWatched(file, watching);
}

/** Read each file and check it. */
export function plainChecker(run: Runner): Checker {
  return async (chosen, read) => {
    const file = { ...chosen, source: await read() };
    return toChecked(file, (await run(file)).outcome);
  };
}

/** The outcome with the file that it is of. */
export function toChecked(file: SourceFile, outcome: Outcome): CheckedFile | PassedOver {
  return 'passedOver' in outcome ? outcome : { file, result: outcome.result };
}
