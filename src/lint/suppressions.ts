import { ConfigError } from './config-error.ts';
import { countMessages } from './count-messages.ts';
import { fingerprints } from './fingerprints.ts';
import type { LintMessage, LintResult } from './lint-result.ts';

/**
 * Findings that are known and not to be reported, by path and rule: how many, and of which text.
 * The count is for people and for programs that know ESLint's file; the prints decide.
 */
export type Suppressions = Record<string, Record<string, { count: number; prints: string[] }>>;

/**
 * Read a file of suppressions.
 *
 * @throws {ConfigError} It is none.
 */
export function parseSuppressions(text: string, file: string): Suppressions {
  const read = fromJson(text, file);
  const isSuppressions =
    isRecord(read) &&
    Object.values(read).every((each) => isRecord(each) && Object.values(each).every(isEntry));
  if (!isSuppressions) {
    throw new ConfigError(`${file} holds no suppressions: write it with \`--suppress-all\``);
  }
  return read as Suppressions;
}

/** Write suppressions: sorted, so that two people who add some do not get in each other's way. */
export function formatSuppressions(suppressions: Suppressions): string {
  return `${JSON.stringify(sorted(suppressions), null, 2)}\n`;
}

/** All findings of a file as suppressions. */
export function suppressAll(result: LintResult, path: string): Suppressions {
  const prints = fingerprints(result, path);
  const ofFile: Suppressions[string] = Object.create(null);
  for (const [index, { ruleId }] of result.messages.entries()) {
    if (ruleId === null) continue;
    ofFile[ruleId] ??= { count: 0, prints: [] };
    ofFile[ruleId].count += 1;
    ofFile[ruleId].prints.push(short(prints[index]));
  }
  for (const { prints } of Object.values(ofFile)) prints.sort();
  return Object.keys(ofFile).length > 0 ? { [path]: ofFile } : {};
}

/**
 * Take the suppressed findings out of a result.
 *
 * @returns
 *   The result, and the suppressions of the file that are still needed. What is known is told by
 *   the text of its line: it stays suppressed when lines above come and go, and is reported again
 *   when the line itself is changed.
 */
export function suppress(
  result: LintResult,
  path: string,
  suppressions: Suppressions,
): { result: LintResult; needed: Suppressions } {
  if (!Object.hasOwn(suppressions, path)) return { result, needed: {} };
  const known = new Map(
    Object.entries(suppressions[path] ?? {}).map(([rule, { prints }]) => [rule, new Set(prints)]),
  );
  const prints = fingerprints(result, path).map(short);
  const isKnown = ({ ruleId }: LintMessage, index: number) =>
    Boolean(known.get(ruleId ?? '')?.has(prints[index] ?? ''));
  const messages = result.messages.filter((message, index) => !isKnown(message, index));
  const hidden = result.messages.filter(isKnown);

  const needed = suppressAll(result, path);
  return {
    result: {
      ...result,
      ...countMessages(messages),
      messages,
      suppressedMessages: [
        ...(result.suppressedMessages ?? []),
        ...hidden.map((message) => ({
          ...message,
          suppressions: [{ kind: 'file' as const, justification: '' }],
        })),
      ],
    },
    needed: only(needed, path, known),
  };
}

/** Of the suppressions of a file those that are known. */
function only(
  all: Suppressions,
  path: string,
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Suppressions {
  const rules = Object.entries(all[path] ?? {}).flatMap(([rule, { prints }]) => {
    const kept = prints.filter((print) => known.get(rule)?.has(print));
    return kept.length > 0 ? [[rule, { count: kept.length, prints: kept }] as const] : [];
  });
  return rules.length > 0 ? { [path]: Object.fromEntries(rules) } : {};
}

/** Enough to tell the lines of one file apart. */
function short(print = ''): string {
  return print.slice(0, 12);
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  const entries = Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isRecord(value) ? (sorted(value) as Value) : value]),
  );
}

function fromJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`${file} is no JSON: ${reason}`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): boolean {
  return (
    isRecord(value) &&
    Array.isArray(value.prints) &&
    value.prints.every((each) => typeof each === 'string')
  );
}
