import type { LintResult } from '../lint/lint-result.ts';

/** Something could not be checked that should have been. */
export class NotCheckedError extends Error {
  override name = 'NotCheckedError';
  /** What could not be done, in words; each names its file. */
  readonly problems: readonly string[];
  /** Of all else. */
  readonly results: readonly LintResult[];

  constructor(problems: readonly string[], results: readonly LintResult[]) {
    super(problems.join('\n'));
    this.problems = problems;
    this.results = results;
  }
}
