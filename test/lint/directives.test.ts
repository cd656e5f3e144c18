import { describe, expect, test } from '@jest/globals';
import { applyDirectives } from '../../src/lint/directives/apply-directives.ts';
import type { LintMessage } from '../../src/lint/lint-result.ts';
import { parse } from '../../src/parse.ts';
import { noImpact } from './sample-rules.ts';

const rules = ['rule-a', 'rule-b', 'not-run'].map((name) => ({ ...noImpact, name }));
const ran = new Set(['rule-a', 'rule-b']);

describe('disable-next-line', () => {
  test('is about the next line that is not blank', () => {
    const source = '<!-- pm-lint-disable-next-line rule-a -->\n\n \ntext\ntext\n';
    expect(apply(source, ['4:1 rule-a', '4:2 rule-b', '5:1 rule-a'])).toEqual({
      kept: ['4:2 rule-b', '5:1 rule-a'],
      suppressed: ['4:1 rule-a'],
      problems: [],
    });
  });

  test('takes several names and a reason', () => {
    const source = '<!-- pm-lint-disable-next-line rule-a, rule-b -- an old one -->\ntext\n';
    const { suppressed } = run(source, ['2:1 rule-a', '2:1 rule-b']);
    expect(suppressed.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'directive', justification: 'an old one' }],
      [{ kind: 'directive', justification: 'an old one' }],
    ]);
  });
});

describe('disable-line', () => {
  test('is about its own line, also in MDX', () => {
    expect(apply('text <!-- pm-lint-disable-line -->\n', ['1:2 rule-a']).kept).toEqual([]);
    expect(apply('text {/* pm-lint-disable-line rule-a */}\n', ['1:2 rule-a']).kept).toEqual([]);
  });
});

describe('disable and enable', () => {
  const source = [
    'one',
    '<!-- pm-lint-disable -->',
    'two',
    '<!-- pm-lint-enable rule-a -->',
    'three',
    '<!-- pm-lint-enable -->',
    'four',
  ].join('\n');

  test('end each other, by name or at once', () => {
    const places = ['1:1', '3:1', '5:1', '7:1'].flatMap((at) => [`${at} rule-a`, `${at} rule-b`]);
    expect(apply(source, places.slice(1))).toEqual({
      kept: ['1:1 rule-b', '5:1 rule-a', '7:1 rule-a', '7:1 rule-b'],
      suppressed: ['3:1 rule-a', '3:1 rule-b', '5:1 rule-b'],
      problems: [],
    });
  });

  test('hold until the end of the file', () => {
    const source = '<!-- pm-lint-disable rule-a -->\r\n\r\ntext\r\n';
    expect(apply(source, ['3:1 rule-a', '3:1 rule-b']).kept).toEqual(['3:1 rule-b']);
  });
});

describe('what is said of the whole document', () => {
  test.each([
    ['above everything', '<!-- pm-lint-disable rule-a -->\n# Title\n', []],
    ['below the front matter', '---\na: b\n---\n\n<!-- pm-lint-disable rule-a -->\n', []],
    ['anywhere, for the file', '# Title\n\n<!-- pm-lint-disable-file rule-a -->\n', []],
    ['not in the middle', '# Title\n\n<!-- pm-lint-disable rule-a -->\n', ['1:1 rule-a']],
    ['not by line', '<!-- pm-lint-disable-line rule-a -->\n', ['1:1 rule-a']],
  ])('is silenced %s', (_, source, kept) => {
    expect(apply(source, ['1:1 rule-a']).kept).toEqual(kept);
  });
});

describe('what is none', () => {
  test.each([
    'text\n\n```md\n<!-- pm-lint-disable-file -->\n```\n',
    '`<!-- pm-lint-disable-file -->`\n',
    '---\na: "<!-- pm-lint-disable-file -->"\n---\n',
    '<!-- see pm-lint-disable-file -->\n',
  ])('%j', (source) => {
    expect(apply(source, ['1:3 rule-a'])).toEqual({
      kept: ['1:3 rule-a'],
      suppressed: [],
      problems: [],
    });
  });
});

describe('problems', () => {
  test.each([
    [
      '<!-- pm-lint-disabel-line -->',
      '1:1 There is no directive `pm-lint-disabel-line` (did you mean `disable-line`?)',
    ],
    ['<!-- pm-lint-disable rule-c -->', '1:22 There is no rule `rule-c` (did you mean `rule-a`?)'],
    [
      '<!-- pm-lint-disable rule-a -->',
      '1:22 `rule-a` has nothing to report here: take the `disable` out',
    ],
    [
      '<!-- pm-lint-disable-file -->',
      '1:1 No rule has anything to report here: take the `disable-file` out',
    ],
    [
      '<!-- pm-lint-enable rule-a -->',
      '1:1 Nothing is disabled here that this could enable: take it out',
    ],
  ])('%s', (source, problem) => {
    expect(apply(source, []).problems).toEqual([problem]);
  });

  test('say nothing of a rule that was not run', () => {
    expect(apply('<!-- pm-lint-disable not-run -->', []).problems).toEqual([]);
  });

  test('ask for a reason where one is required', () => {
    const source = 'text <!-- pm-lint-disable-line rule-a -->';
    const { problems } = apply(source, ['1:2 rule-a'], { requireReason: true });
    expect(problems).toEqual(['1:6 `pm-lint-disable-line` says no reason: put it behind ` -- `']);
  });

  test('come with an edit that takes an unused comment out', () => {
    const source =
      'one\n<!-- pm-lint-disable rule-a -->\ntwo <!-- pm-lint-disable-line rule-b -->\n';
    const fixes = run(source, []).messages.map(({ fix }) => fix);
    expect(fixes.map((fix) => fix && source.slice(...fix.range))).toEqual([
      '<!-- pm-lint-disable rule-a -->\n',
      '<!-- pm-lint-disable-line rule-b -->',
    ]);
  });
});

function run(source: string, places: string[], options = {}) {
  const messages = places.map(toMessage);
  return applyDirectives(messages, { source, tree: parse(source), rules, ran, ...options });
}

function apply(source: string, places: string[], options = {}) {
  const { messages, suppressed } = run(source, places, options);
  const isProblem = ({ ruleId }: LintMessage) => ruleId === 'directive';
  return {
    kept: messages.filter((each) => !isProblem(each)).map(toPlace),
    suppressed: suppressed.map(toPlace),
    problems: messages
      .filter(isProblem)
      .map(({ line, column, message }) => `${line}:${column} ${message}`),
  };
}

function toMessage(place: string): LintMessage {
  const [at = '', ruleId = ''] = place.split(' ');
  const [line = 1, column = 1] = at.split(':').map(Number);
  return { ruleId, severity: 'warn', message: 'x', line, column, endLine: line, endColumn: column };
}

function toPlace({ line, column, ruleId }: LintMessage): string {
  return `${line}:${column} ${ruleId}`;
}
