import { createCheck } from './check-document.ts';
import { fixUntilStable } from './fix-passes.ts';
import type { LintOptions } from './lint.ts';
import type { LintResult } from './lint-result.ts';

/** What is left to say of a document once the safe fixes of the rules are made. */
export interface FixResult extends LintResult {
  /** The text with the fixes. The positions of the messages are in it. */
  output: string;
  /** Whether the text is another than before. */
  fixed: boolean;
  /** Fixes that were offered and not made, or not made for good. */
  refused: RefusedFix[];
}

/** A fix that was not made, and why. */
export interface RefusedFix {
  /** The rule that offered it, or the rules that undo what each other does. */
  ruleIds: string[];
  message: string;
}

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
