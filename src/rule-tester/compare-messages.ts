import type { LintMessage } from '../lint/lint-result.ts';
import type { ExpectedMessage } from './cases.ts';

/** Tell in what the messages differ from what is expected, in source order. */
export function messageFaults(expected: ExpectedMessage[], found: LintMessage[]): string[] {
  if (expected.length !== found.length) {
    const list = found.length > 0 ? `:\n${shownMessages(found)}` : '';
    return [`${expected.length} messages are expected, and there are ${found.length}${list}`];
  }
  return found.flatMap((message, index) => {
    const wanted = expected[index];
    return wanted === undefined ? [] : faultsOf(message, wanted);
  });
}

/** A message a line, with its place. */
export function shownMessages(messages: LintMessage[]): string {
  return messages
    .map(({ line, column, endLine, endColumn, message }) => {
      return `  ${line}:${column}-${endLine}:${endColumn}: ${message}`;
    })
    .join('\n');
}

function faultsOf(message: LintMessage, expected: ExpectedMessage): string[] {
  const parts =
    typeof expected === 'string' || expected instanceof RegExp ? { message: expected } : expected;
  return Object.entries(parts).flatMap(([part, wanted]) => {
    const actual = message[part as keyof LintMessage];
    if (isMet(actual, wanted)) return [];
    return `\`${part}\` is ${shown(actual)}, and not ${shown(wanted)}`;
  });
}

/** Whether a value is what is wanted, or matches it. */
export function isMet(actual: unknown, wanted: unknown): boolean {
  if (wanted instanceof RegExp) return new RegExp(wanted.source, wanted.flags).test(String(actual));
  return JSON.stringify(actual) === JSON.stringify(wanted);
}

function shown(value: unknown): string {
  return value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? 'nothing');
}
