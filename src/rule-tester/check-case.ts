import { applyEdits } from '../lint/apply-edits.ts';
import type { Check } from '../lint/check-document.ts';
import { checkOptions } from '../lint/check-options.ts';
import { isInside } from '../lint/fit-edit.ts';
import { fixUntilStable } from '../lint/fix-passes.ts';
import type { LintMessage } from '../lint/lint-result.ts';
import { lintTree } from '../lint/lint-tree.ts';
import { toSettings } from '../lint/settings.ts';
import { parse } from '../parse.ts';
import { plain } from '../report/reporter.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import type { Rule, Suggestion } from '../rules/define-rule.ts';
import type { ExpectedSuggestion, InvalidCase, ValidCase } from './cases.ts';
import { isMet, messageFaults, shownMessages } from './compare-messages.ts';

/** @throws {Error} The rule finds something, or does not work as a rule must. */
export function checkValid(rule: Rule, value: ValidCase): void {
  const messages = findings(rule, value);
  if (messages.length > 0) {
    throw new Error(`Nothing is expected, and found is:\n${shownMessages(messages)}`);
  }
}

/** @throws {Error} The rule does not do what is expected, or does not work as a rule must. */
export function checkInvalid(rule: Rule, value: InvalidCase): void {
  const { source, messages: expected, output = null, suggestions = [] } = value;
  const messages = findings(rule, value);
  const faults = [
    ...messageFaults(expected, messages),
    ...messages.flatMap((message) => placeFaults(message, source)),
    ...declarationFaults(rule, messages),
    ...outputFaults(output, rule, value),
    ...suggestionFaults(suggestions, messages, source),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

/** What the rule finds, twice: it is to say the same each time. */
function findings(rule: Rule, value: ValidCase): LintMessage[] {
  const check = toCheck(rule, value);
  const { messages } = check(value.source).result;
  const crash = messages.find(({ ruleId }) => ruleId === null);
  if (crash) throw new Error(crash.message);
  const again = check(value.source).result.messages;
  if (JSON.stringify(again) !== JSON.stringify(messages)) {
    throw new Error(
      `Found is something else each time:\n${shownMessages(messages)}\nthen:\n${shownMessages(again)}`,
    );
  }
  return messages;
}

function toCheck(rule: Rule, value: ValidCase): Check {
  const { path, options, files } = value;
  if (options !== undefined) checkOptions(rule, options);
  const context = {
    path,
    settings: toSettings(value),
    files: files && { exists: (file: string) => files.includes(file) },
    rules: [
      { rule, severity: 'error' as const, options: { ...rule.options?.defaults, ...options } },
    ],
  };
  return (source) => {
    const tree = parse(source, value);
    return { tree, result: lintTree(tree, { ...context, source }) };
  };
}

/** What is found is inside of the document, and so is what is changed. */
function placeFaults(message: LintMessage, source: string): string[] {
  const { line, column, endLine, endColumn, fix, suggestions = [] } = message;
  const lines = source.split(/\r\n|\r|\n/);
  const isIn = (line: number, column: number) =>
    column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
  const isOrdered = line < endLine || (line === endLine && column <= endColumn);
  const isPlaced = isIn(line, column) && isIn(endLine, endColumn) && isOrdered;
  const edits = [...(fix ? [fix] : []), ...suggestions.map(({ edit }) => edit)];
  return [
    ...(isPlaced
      ? []
      : [`The place ${line}:${column}-${endLine}:${endColumn} is none of the document`]),
    ...edits
      .filter((edit) => !isInside(edit, source))
      .map(({ range }) => `The edit of ${range.join('-')} is none of the document`),
    ...edits
      .filter(({ range, text }) => source.slice(...range) === text)
      .map(({ range }) => `The edit of ${range.join('-')} changes nothing`),
  ];
}

/** What a rule does not declare, its page and the tables do not tell. */
function declarationFaults({ fixable, hasSuggestions }: Rule, messages: LintMessage[]): string[] {
  return [
    ...(messages.some(({ fix }) => fix) && !fixable
      ? ['It has a `fix`, and not `fixable: true`']
      : []),
    ...(messages.some(({ suggestions }) => suggestions) && !hasSuggestions
      ? ['It has `suggestions`, and not `hasSuggestions: true`']
      : []),
  ];
}

function outputFaults(output: string | null, rule: Rule, value: InvalidCase): string[] {
  const { source } = value;
  const result = fixUntilStable(source, toCheck(rule, value));
  const refused = result.refused.map(({ message }) => message);
  if (output === null) {
    const diff = () => difference(source, result.output);
    return [
      ...refused,
      ...(result.fixed ? [`It fixes, and \`output\` does not say so:\n${diff()}`] : []),
    ];
  }
  if (output === source) return [...refused, '`output` is `source`: leave it out'];
  if (result.output === output) return refused;
  return [
    ...refused,
    `\`output\` differs from what the fixes make:\n${difference(output, result.output)}`,
  ];
}

function suggestionFaults(
  expected: ExpectedSuggestion[],
  messages: LintMessage[],
  source: string,
): string[] {
  const found = messages.flatMap(({ suggestions = [] }) => suggestions);
  if (found.length !== expected.length) {
    const list = found.map(({ message }) => `  ${message}`).join('\n');
    return [`${expected.length} suggestions are expected, and there are ${found.length}:\n${list}`];
  }
  return found.flatMap((suggestion, index) => {
    const wanted = expected[index];
    return wanted ? suggestionFault(suggestion, wanted, source) : [];
  });
}

function suggestionFault(
  { message, edit }: Suggestion,
  expected: ExpectedSuggestion,
  source: string,
): string[] {
  const { message: wanted } = expected;
  const output = applyEdits(source, [edit]);
  return [
    ...(isMet(message, wanted) ? [] : [`A suggestion is \`${message}\`, and not ${wanted}`]),
    ...(output === expected.output
      ? []
      : [`\`${message}\` makes another document:\n${difference(expected.output, output)}`]),
  ];
}

/** From what is expected to what is. */
function difference(expected: string, actual: string): string {
  const diff = unifiedDiff('document', [expected, actual], { style: plain, isTerminal: true });
  return diff.replace('--- document', '--- expected').replace('+++ document', '+++ found');
}
