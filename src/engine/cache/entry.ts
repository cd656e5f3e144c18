import type { Question } from '../check-watched.ts';
import type { LeanOutcome } from '../lean-outcome.ts';

/** What became of a document, and what that holds for. */
export interface Entry {
  /** Of the document, from the root. */
  path: string;
  /** The state of the document, and all else that the outcome follows from. */
  key: string;
  /** What the rules asked of files beside the document, and what they were told. */
  asked: Question[];
  outcome: LeanOutcome;
}

/** What another program wrote is no entry. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { path, key, asked, outcome } = value as Partial<Entry>;
  return (
    typeof path === 'string' &&
    typeof key === 'string' &&
    Array.isArray(asked) &&
    typeof outcome === 'object'
  );
}
