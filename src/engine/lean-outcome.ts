import type { LintResult } from '../lint/lint-result.ts';
import type { Outcome } from './check-source.ts';
import type { PassedOver } from './read-candidate.ts';

/** What became of a file, without the text of the file where that did not change. */
export type LeanOutcome =
  | PassedOver
  | { result: Omit<LintResult, 'source' | 'output'>; isUnchanged: true }
  | { result: LintResult };

/** Leave out the text of the file, which whoever has the file has too. */
export function toLean(outcome: Outcome, text: string): LeanOutcome {
  if ('passedOver' in outcome) return outcome;
  const { source, output = source, ...result } = outcome.result;
  return source === text && output === text ? { result, isUnchanged: true } : outcome;
}

/** Put the text of the file back; what is `fixed` or not says that fixes were asked for. */
export function fromLean(outcome: LeanOutcome, text: string): Outcome {
  if (!('isUnchanged' in outcome)) return outcome;
  const { result } = outcome;
  return {
    result: {
      ...result,
      source: text,
      ...(result.fixed !== undefined && { output: text }),
    },
  };
}
