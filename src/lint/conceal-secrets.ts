import type { Postmortem } from '../ast/nodes.ts';
import { writtenSecrets } from '../rules/facts/secrets/written-secrets.ts';
import type { LintMessage } from './lint-result.ts';

/**
 * Take the secrets of a document out of messages: any rule may quote the words around one, and
 * what is printed is read by more people than the document.
 */
export function concealSecrets(messages: LintMessage[], tree: Postmortem): LintMessage[] {
  const values = new Set(writtenSecrets(tree).map(({ secret }) => secret.value));
  if (values.size === 0) return messages;
  const conceal = (text: string) => [...values].reduce(without, text);

  return messages.map((message) => ({
    ...message,
    message: conceal(message.message),
    ...(message.note !== undefined && { note: conceal(message.note) }),
    ...(message.expected && { expected: message.expected.map(conceal) }),
    ...(message.suggestions && {
      suggestions: message.suggestions.map((each) => ({ ...each, message: conceal(each.message) })),
    }),
  }));
}

/** Quoted text may also be cut off in the midst of it: `password=Tr0ub4d…`. */
function without(text: string, value: string): string {
  const whole = text.replaceAll(value, '***');
  for (let length = value.length - 1; length > 4; length -= 1) {
    const cut = `${value.slice(0, length)}…`;
    if (whole.includes(cut)) return whole.replaceAll(cut, '***…');
  }
  return whole;
}
