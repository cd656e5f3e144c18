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
  const conceal = concealing(values);

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

/** Quoted text may also be cut off in the midst of a secret: `password=Tr0ub4d…`. */
function concealing(secrets: ReadonlySet<string>): (text: string) => string {
  const lengthAt = measuring(secrets);
  return (text) => {
    let shown = '';
    for (let at = 0; at < text.length; ) {
      const length = lengthAt(text, at);
      shown += length > 0 ? '***' : text.charAt(at);
      at += Math.max(length, 1);
    }
    return shown;
  };
}

/** Fewer characters of a secret may be shown. */
const fewest = 5;

/**
 * Tell how many characters at a place in a text are those of a secret: of the longest of them, or up
 * to where the text is cut off. Neither many secrets nor many texts make it slow.
 */
function measuring(secrets: ReadonlySet<string>): (text: string, at: number) => number {
  const sorted = [...secrets].sort();
  const head = sorted.reduce((least, { length }) => Math.min(least, length), fewest);
  const lengths = new Map<string, Set<number>>();
  for (const secret of [...sorted].sort((a, b) => b.length - a.length)) {
    const start = secret.slice(0, head);
    lengths.set(start, (lengths.get(start) ?? new Set()).add(secret.length));
  }

  return (text, at) => {
    const possible = lengths.get(text.slice(at, at + head));
    if (!possible) return 0;
    const whole = [...possible].find((length) => secrets.has(text.slice(at, at + length))) ?? 0;
    const cut = text.indexOf('…', at) - at;
    return cut > whole && cut >= fewest && isStart(text.slice(at, at + cut), sorted) ? cut : whole;
  };
}

function isStart(text: string, sorted: readonly string[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(text) ?? false;
}
