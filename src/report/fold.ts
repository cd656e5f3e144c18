import type { LintMessage } from '../lint/lint-result.ts';

/** A finding, and the further places of the same finding. */
export interface Fold {
  message: LintMessage;
  also: LintMessage[];
}

const many = 4;

/** Put findings of one file that read the same into one, where there are many of them. */
export function fold(messages: LintMessage[]): Fold[] {
  const groups = new Map<string, LintMessage[]>();
  for (const message of messages) {
    const group = groups.get(key(message));
    if (group) group.push(message);
    else groups.set(key(message), [message]);
  }

  return messages.flatMap((message) => {
    const group = groups.get(key(message)) ?? [];
    if (group.length < many) return { message, also: [] };
    return message === group[0] ? { message, also: group.slice(1) } : [];
  });
}

function key({ ruleId, severity, message, note, expected }: LintMessage): string {
  return JSON.stringify([ruleId, severity, message, note, expected]);
}
