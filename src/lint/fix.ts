import { createCheck } from './check-document.ts';
import { fixUntilStable } from './fix-passes.ts';
import type { LintOptions } from './lint.ts';
import type { LintResult } from './lint-result.ts';

/** What is left to say of a document once the safe fixes of the rules are made. */
export type FixResult = LintResult & Required<Pick<LintResult, 'output' | 'fixed' | 'refused'>>;

/**
 * Make the safe fixes of a document, check it again, and so on until nothing changes.
 *
 * Line endings and a byte order mark stay. What the document tells stays too: a fix that would
 * make it read as anything else, or bring a new error, is left out and named, as are rules that
 * undo each other's fixes.
 *
 * @param source Markdown, as it is in the file.
 * @throws {ConfigError} An option makes no sense.
 */
export function fix(source: string, options: LintOptions = {}): FixResult {
  return fixUntilStable(source, createCheck(options));
}
