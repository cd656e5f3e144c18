import type { LintMessage, LintResult } from '../lint/lint-result.ts';
import { secretsIn } from '../rules/facts/secrets/secrets.ts';

/**
 * The lines of a source as they may be shown: secrets are stars, as many as they have characters.
 * What is printed is read by more people than the document, the log of a build for one.
 */
export function sourceLines({ source, messages, suppressedMessages = [] }: LintResult): string[] {
  const lines = source.split(/\r\n|\r|\n/).map((line) => {
    const secrets = line.length > longest ? [] : secretsIn(line, () => true);
    return secrets.reduce((text, { start, end }) => starred(text, start, end), line);
  });
  for (const message of [...messages, ...suppressedMessages]) {
    if (message.ruleId === 'secret-in-text') conceal(message, lines);
  }
  return lines;
}

/** Of longer lines nothing is shown. */
const longest = 5000;

/** Where markup is within a secret, or a secret is on several lines, only the rule knows of it. */
function conceal({ line, column, endLine, endColumn }: LintMessage, lines: string[]): void {
  for (let at = line; at <= endLine; at += 1) {
    const text = lines[at - 1] ?? '';
    const end = at === endLine ? endColumn - 1 : text.length;
    lines[at - 1] = starred(text, at === line ? column - 1 : 0, Math.min(end, text.length));
  }
}

function starred(text: string, start: number, end: number): string {
  return text.slice(0, start) + '*'.repeat(Math.max(0, end - start)) + text.slice(end);
}
