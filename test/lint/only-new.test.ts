import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lint } from '../../src/lint/lint.ts';
import type { LintResult } from '../../src/lint/lint-result.ts';
import { onlyNew } from '../../src/lint/only-new.ts';
import { message, result } from '../report/results.ts';

const source = 'One.\n\nTwo.\n\nTwo.\n';
const atTwo = [message([3, 1, 5]), message([5, 1, 5])];

function news(now: LintResult, before: LintResult, left = now) {
  return onlyNew(left, { now, before, label: 'x' });
}

describe('findings', () => {
  test('that were there are held back, and counted no more', () => {
    const now = result('a.md', source, atTwo);
    expect(news(now, result('old name.md', source, atTwo))).toMatchObject({
      messages: [],
      errorCount: 0,
      suppressedMessages: atTwo.map((each) => ({
        ...each,
        suppressions: [{ kind: 'base', justification: 'there at x' }],
      })),
    });
  });

  test('are new where there are more of them than before', () => {
    const now = result('a.md', source, atTwo);
    const before = result('a.md', source, atTwo.slice(0, 1));
    expect(news(now, before).messages).toEqual(atTwo.slice(1));
  });

  test('are told apart before others are held back', () => {
    const now = result('a.md', source, atTwo);
    const before = result('a.md', source, atTwo.slice(0, 1));
    const left = { ...now, messages: atTwo.slice(1) };
    expect(news(now, before, left).messages).toEqual(atTwo.slice(1));
  });

  test('of another rule, or on a line that is changed, are new', () => {
    const before = result('a.md', source, atTwo);
    const other = result('a.md', source, [message([3, 1, 5], { ruleId: 'other-rule' })]);
    expect(news(other, before).messages).toHaveLength(1);
    const changed = result('a.md', source.replaceAll('Two', 'Three'), atTwo);
    expect(news(changed, before).messages).toHaveLength(2);
  });

  test('of the whole document are known by what they say', () => {
    const missing = (text: string) => message([1, 1, 1], { message: text });
    const before = result('a.md', source, [missing('No section on the impact')]);
    const now = ['No section on the impact', 'No section on the timeline'].map(missing);
    expect(news(result('a.md', `New.\n${source}`, now), before).messages).toEqual(now.slice(1));
  });

  test('that a rule crashed are told each time', () => {
    const crashed = result('a.md', source, [message([1, 1, 1], { ruleId: null })]);
    expect(news(crashed, crashed).messages).toHaveLength(1);
  });
});

const folder = join('fixtures', 'documents');
const fixtures = readdirSync(folder).map((name) => [
  name,
  readFileSync(join(folder, name, 'input.md'), 'utf8'),
]);

describe('of a document', () => {
  test.each(fixtures)('%s, blank lines between sections bring nothing new', (_, text = '') => {
    const before = lint(text, { path: 'a.md' });
    const spread = text.replaceAll(/(?<=\n)(?=#)/g, (_, at) => (isCode(text, at) ? '' : '\n'));
    expect(news(lint(spread, { path: 'a.md' }), before).messages).toEqual([]);
  });
});

/** Whether a place is within a fence, where a blank line is text. */
function isCode(text: string, at: number): boolean {
  return (text.slice(0, at).match(/^(?:```|~~~)/gm) ?? []).length % 2 === 1;
}
