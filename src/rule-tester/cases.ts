import type { LintOptions } from '../lint/lint.ts';
import type { LintMessage } from '../lint/lint-result.ts';

/** A document on which the rule is silent: its text, or more. */
export interface ValidCase extends Omit<LintOptions, 'preset' | 'rules' | 'extraRules' | 'files'> {
  /** What the test is called; the first line of the document where it is not given. */
  name?: string;
  /** The document. */
  source: string;
  /** Options of the rule. */
  options?: object;
  /** Paths of other files that are there, as the rule asks for them. */
  files?: string[];
}

/** A document in which the rule finds something. */
export interface InvalidCase extends ValidCase {
  /** What it says, in source order; there is something. */
  messages: ExpectedMessage[];
  /** The document after all fixes; null, or nothing, where the rule fixes nothing. */
  output?: string | null;
  /** What it suggests, over all messages, in order; nothing where it suggests nothing. */
  suggestions?: ExpectedSuggestion[];
}

/** The message, a pattern that it matches, or the parts that matter. */
export type ExpectedMessage = string | RegExp | ExpectedParts;

export interface ExpectedParts
  extends Partial<
    Pick<
      LintMessage,
      'line' | 'column' | 'endLine' | 'endColumn' | 'severity' | 'note' | 'expected'
    >
  > {
  message?: string | RegExp;
}

export interface ExpectedSuggestion {
  message: string | RegExp;
  /** The document with the suggestion taken. */
  output: string;
}

export interface RuleTests {
  valid: Array<string | ValidCase>;
  invalid: InvalidCase[];
}

const settingKeys = [
  'path',
  'timezone',
  'abbreviations',
  'date',
  'ticketPatterns',
  'today',
  'audience',
  'template',
];
const validKeys = ['name', 'source', 'options', 'files', ...settingKeys];
const invalidKeys = [...validKeys, 'messages', 'output', 'suggestions'];
const partKeys = [
  'message',
  'line',
  'column',
  'endLine',
  'endColumn',
  'severity',
  'note',
  'expected',
];

/**
 * Tell what keeps a case from testing anything: a name that is mistyped, nothing that is expected.
 * Types do not, for those who write JavaScript.
 */
export function caseFaults(value: ValidCase | InvalidCase, kind: 'valid' | 'invalid'): string[] {
  const keys = kind === 'valid' ? validKeys : invalidKeys;
  const faults = strangers(value, keys).map((key) => `${kind} cases have no \`${key}\``);
  if (typeof value.source !== 'string') faults.push('`source` is no text');
  if (kind === 'valid') return faults;

  const { messages, suggestions = [] } = value as InvalidCase;
  if (!Array.isArray(messages) || messages.length === 0) {
    return [...faults, '`messages` says nothing: an invalid case says what the rule finds'];
  }
  return [
    ...faults,
    ...messages.flatMap(messageFaults),
    ...suggestions.flatMap((each) =>
      strangers(each, ['message', 'output']).map((key) => `Suggestions have no \`${key}\``),
    ),
  ];
}

/** Tell the cases that test the same as one before. */
export function duplicates(cases: ReadonlyArray<string | ValidCase>): number[] {
  const seen = new Set<string>();
  return cases.flatMap((each, index) => {
    const { name, ...rest } = typeof each === 'string' ? { source: each } : each;
    const key = JSON.stringify(rest, (_, value) => (value instanceof RegExp ? `${value}` : value));
    if (seen.has(key)) return index;
    seen.add(key);
    return [];
  });
}

function messageFaults(expected: ExpectedMessage): string[] {
  if (typeof expected === 'string' || expected instanceof RegExp) return [];
  const unknown = strangers(expected, partKeys).map((key) => `Messages have no \`${key}\``);
  return Object.keys(expected).length > 0 ? unknown : ['A message of `messages` says nothing'];
}

function strangers(value: object, known: string[]): string[] {
  return Object.keys(value).filter((key) => !known.includes(key));
}
