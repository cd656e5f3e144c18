import { describe, expect, test } from '@jest/globals';
import type { Position } from 'unist';
import { ConfigError } from '../../src/lint/config-error.ts';
import { type LintOptions, lint } from '../../src/lint/lint.ts';
import { defineRule, type Problem, type Rule } from '../../src/rules/define-rule.ts';
import { rules as builtIn } from '../../src/rules/index.ts';
import { crash, noImpact, noSummary, tellOptions } from './sample-rules.ts';

const source = '# Outage\n\n## Impact\n\nMuch.\n\n## Summary\n\nIt broke.\n';
const extraRules = [noSummary, noImpact, tellOptions];

describe('result', () => {
  test('holds findings in source order, with counts', () => {
    const result = lint(source, { path: 'a.md', extraRules, rules: allOff() });
    expect(result).toMatchObject({ filePath: 'a.md', errorCount: 1, warningCount: 1, source });
    expect(result.infoCount).toBe(0);
    expect(own(result.messages)).toEqual(['3:1 error no-impact', '7:1 warn no-summary']);
  });

  test('names text without a file', () => {
    expect(lint('').filePath).toBe('<text>');
  });

  test('tells where the page of a built-in rule is, and of others if they say so', () => {
    const own = { ...noImpact, url: 'https://example.com/no-impact' };
    const rules = { ...allOff(), 'missing-section': 'warn' } as const;
    const { messages } = lint(source, { extraRules: [own, noSummary], rules });
    expect(new Map(messages.map(({ ruleId, url }) => [ruleId, url]))).toEqual(
      new Map([
        [
          'missing-section',
          'https://github.com/pm-lint/pm-lint/blob/main/docs/rules/missing-section.md',
        ],
        ['no-impact', 'https://example.com/no-impact'],
        ['no-summary', undefined],
      ]),
    );
  });

  test('is placed at the top where a thing is missing', () => {
    const [message] = lint('', only({ message: 'Nothing' })).messages;
    expect(message).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  test('keeps note, expected, fix and suggestions', () => {
    const edit = { range: [0, 1] as [number, number], text: '' };
    const details = {
      note: 'why',
      expected: ['b'],
      fix: edit,
      suggestions: [{ message: 'do', edit }],
    };
    expect(lint('', only({ message: 'a', ...details })).messages[0]).toMatchObject(details);
    expect(Object.keys(lint('', only({ message: 'a', expected: [] })).messages[0] ?? {})).toEqual([
      'ruleId',
      'severity',
      'message',
      'line',
      'column',
      'endLine',
      'endColumn',
    ]);
  });

  test('is without exact duplicates', () => {
    const place = at(3, 3);
    const problems = [
      { message: 'a', place },
      { message: 'a', place },
      { message: 'a', place: at(3, 4) },
    ];
    expect(lint('# Title\n\nText.', only(...problems)).messages).toHaveLength(2);
  });

  test('has places in the text only', () => {
    const { messages } = lint('# Title\n\nText.', only({ message: 'a', place: at(3, 40) }));
    expect(messages).toMatchObject([{ line: 3, column: 6, endLine: 3, endColumn: 6 }]);
  });

  test('is sorted by place, then rule', () => {
    const rules = [
      reporter('zebra', at(2, 1)),
      reporter('ape', at(2, 1)),
      reporter('cow', at(1, 9)),
    ];
    const names = lint('', { extraRules: rules }).messages.map(({ ruleId }) => ruleId);
    expect(names.filter((name) => rules.some((rule) => rule.name === name))).toEqual([
      'cow',
      'ape',
      'zebra',
    ]);
  });
});

describe('a rule that throws', () => {
  test('is told, and the others are heard', () => {
    const { messages, errorCount } = lint(source, { extraRules: [crash, noImpact] });
    expect(errorCount).toBeGreaterThanOrEqual(3);
    expect(messages).toContainEqual(
      expect.objectContaining({
        ruleId: null,
        severity: 'error',
        message: 'Rule `crash` crashed: Cannot read nothing',
        line: 1,
      }),
    );
    expect(own(messages)).toContain('1:1 error crash');
    expect(own(messages)).toContain('3:1 error no-impact');
  });

  test('may throw anything', () => {
    const check = () => {
      throw 'up';
    };
    const { messages } = lint('', { extraRules: [{ ...crash, check }] });
    expect(messages).toContainEqual(
      expect.objectContaining({ ruleId: null, message: 'Rule `crash` crashed: up' }),
    );
  });
});

test('a mistake in the configuration is thrown', () => {
  expect(() => lint('', { rules: { 'no-such-rule': 'off' } })).toThrow(ConfigError);
});

function own(messages: ReturnType<typeof lint>['messages']): string[] {
  const names = [...extraRules, crash].map((rule) => rule.name);
  return messages
    .filter(({ ruleId }) => ruleId !== null && names.includes(ruleId))
    .map(({ line, column, severity, ruleId }) => `${line}:${column} ${severity} ${ruleId}`);
}

/** Lint with a rule that reports these; whatever else there is would come on top. */
function only(...problems: Problem[]): LintOptions {
  const rule = defineRule({
    name: 'a',
    description: 'Reports.',
    category: 'structure',
    presets: { minimal: 'warn', recommended: 'off', strict: 'off' },
    check: (_tree, { report }) => problems.forEach(report),
  });
  return { preset: 'recommended', rules: { ...allOff(), a: 'warn' }, extraRules: [rule] };
}

function allOff(): Record<string, 'off'> {
  return Object.fromEntries(builtIn.map((rule) => [rule.name, 'off']));
}

function reporter(name: string, place: Position): Rule {
  return defineRule({
    name,
    description: 'Reports.',
    category: 'structure',
    presets: { minimal: 'warn', recommended: 'warn', strict: 'warn' },
    check: (_tree, { report }) => report({ message: name, place }),
  });
}

function at(line: number, column: number): Position {
  return { start: { line, column }, end: { line, column: column + 1 } };
}
