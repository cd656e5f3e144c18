import type { TextEdit } from '../rules/define-rule.ts';
import { applyEdits } from './apply-edits.ts';
import type { Check, Checked } from './check-document.ts';
import { factsOf } from './facts-of.ts';
import { lostFact } from './keeps-facts.ts';
import type { LintMessage } from './lint-result.ts';

/** An edit, and the finding that offers it. */
export interface RuleEdit extends TextEdit {
  message: LintMessage;
}

/** What became of edits that were to be made at once. */
export interface Outcome {
  /** The document with the edits that were made. */
  checked: Checked;
  made: RuleEdit[];
  refused: Array<{ edit: RuleEdit; reason: string }>;
}

/**
 * Make edits, as long as the document tells what it told and has no more errors than before. If it
 * does not, halves of the edits are tried, and halves of these, until the edits that are to blame
 * are found and left out.
 *
 * @param edits They do not touch each other.
 */
export function makeEdits(base: Checked, edits: readonly RuleEdit[], check: Check): Outcome {
  const facts = factsOf(base.tree);
  return settle({ checked: base, made: [], refused: [] }, edits);

  function settle(outcome: Outcome, more: readonly RuleEdit[]): Outcome {
    const made = [...outcome.made, ...more];
    const checked = check(applyEdits(base.result.source, made));
    const reason = lostFact(facts, factsOf(checked.tree), made) ?? newErrors(base, checked);
    if (reason === undefined) return { ...outcome, checked, made };

    const [edit] = more;
    if (edit && more.length === 1) {
      return { ...outcome, refused: [...outcome.refused, { edit, reason }] };
    }
    const middle = Math.ceil(more.length / 2);
    return settle(settle(outcome, more.slice(0, middle)), more.slice(middle));
  }
}

/** Tell an error that was not there before, where there are more of them. */
function newErrors({ result: before }: Checked, { result: after }: Checked): string | undefined {
  if (after.errorCount <= before.errorCount) return undefined;
  const old = new Set(before.messages.map(({ message }) => message));
  const errors = after.messages.filter(({ severity }) => severity === 'error');
  const error = errors.find(({ message }) => !old.has(message)) ?? errors[0];
  return `there would be a new error, ${error?.message}`;
}
