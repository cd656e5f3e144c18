import { countMessages } from './count-messages.ts';
import { fingerprints } from './fingerprints.ts';
import type { LintMessage, LintResult } from './lint-result.ts';

/** The same document, checked in two states. */
export interface States {
  /** All findings of now. */
  now: LintResult;
  before: LintResult;
  /** How the state before is called. */
  label: string;
}

/**
 * Hold back the findings that an older text of the document has too. They are told apart as
 * suppressions are: what moves is not new, a line that is changed is, and of findings that are
 * alike as many are old as there were.
 *
 * @param result What is left to be reported of the findings of now.
 */
export function onlyNew(result: LintResult, { now, before, label }: States): LintResult {
  const known = new Set(fingerprints(before, now.filePath));
  const prints = fingerprints(now, now.filePath);
  const old = new Set(now.messages.filter((_, index) => known.has(prints[index] ?? '')));
  // That a rule crashed is told each time.
  const isOld = (message: LintMessage) => message.ruleId !== null && old.has(message);

  const messages = result.messages.filter((message) => !isOld(message));
  const suppressions = [{ kind: 'base' as const, justification: `there at ${label}` }];
  return {
    ...result,
    ...countMessages(messages),
    messages,
    suppressedMessages: [
      ...(result.suppressedMessages ?? []),
      ...result.messages.filter(isOld).map((message) => ({ ...message, suppressions })),
    ],
  };
}
