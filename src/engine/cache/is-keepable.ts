import type { LintResult } from '../../lint/lint-result.ts';
import { secretsIn } from '../../rules/facts/secrets/secrets.ts';
import type { Outcome } from '../check-source.ts';

/**
 * Whether an outcome may be kept: not one that holds another text than the file, nor that of a rule
 * that crashed, which may not be the fault of the document, nor one with a secret in an edit.
 */
export function isKeepable(outcome: Outcome): boolean {
  if ('passedOver' in outcome) return true;
  const { fixed, messages, source } = outcome.result;
  if (fixed || messages.some(({ ruleId }) => ruleId === null)) return false;
  const texts = rawTexts(outcome.result);
  const secrets = texts.length > 0 ? secretsIn(source, () => true) : [];
  return !secrets.some(({ value }) => texts.some((text) => text.includes(value)));
}

/** Text of the document as it is there; of messages secrets are taken out (`conceal-secrets.ts`). */
function rawTexts({ messages, suppressedMessages = [], refused = [] }: LintResult): string[] {
  const edits = [...messages, ...suppressedMessages].flatMap(({ fix, suggestions = [] }) => [
    ...(fix ? [fix] : []),
    ...suggestions.map(({ edit }) => edit),
  ]);
  return [...edits.map(({ text }) => text), ...refused.map(({ message }) => message)];
}
