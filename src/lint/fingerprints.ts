import { isOfDocument } from './is-of-document.ts';
import type { LintMessage, LintResult } from './lint-result.ts';

/**
 * Tell findings apart by what they say of which text, so that a finding keeps its fingerprint when
 * lines above it come and go. Findings that are alike are counted.
 *
 * @param path Path of the file, the same on every machine.
 * @returns A name for each message of the result, unique within the file.
 */
export function fingerprints({ messages, source }: LintResult, path: string): string[] {
  // Loaded late: most runs tell findings apart by where they are.
  const { createHash } = process.getBuiltinModule('node:crypto');
  const lines = source.split(/\r\n|\r|\n/);
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const key = JSON.stringify([path, message.ruleId, textOf(message, lines)]);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key}${count}`).digest('hex').slice(0, 40);
  });
}

/** The message is left out: it may quote other lines. What concerns all of the document has no line. */
function textOf(message: LintMessage, lines: readonly string[]): string {
  if (isOfDocument(message)) return message.message;
  return (lines[message.line - 1] ?? '').replace(/\s+/g, ' ').trim();
}
