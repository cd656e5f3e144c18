import { describe, expect, test } from '@jest/globals';
import { lint } from '../../src/lint/lint.ts';
import {
  formatSuppressions,
  parseSuppressions,
  suppress,
  suppressAll,
} from '../../src/lint/suppressions.ts';

const source =
  '# Outage\n\n## Impact\n\nMuch.\n\n## Timeline\n\n- 14:02 alarm\n- 14:75 repair\n- 14:75 repair\n';
const result = lint(source);
const known = suppressAll(result, 'a.md');

describe('suppressions', () => {
  test('hold back all that is known, and keep it at hand', () => {
    const { result: quiet } = suppress(result, 'a.md', known);
    expect(quiet.messages).toEqual([]);
    expect(quiet.errorCount + quiet.warningCount).toBe(0);
    expect(quiet.suppressedMessages).toHaveLength(result.messages.length);
  });

  test('hold when lines come and go above', () => {
    const moved = lint(source.replace('Much.', 'Much.\n\nMore.\n\nAnd more.'));
    expect(suppress(moved, 'a.md', known).result.messages).toEqual([]);
  });

  test('do not hold what is new, be it of a rule that has some', () => {
    const worse = lint(`${source}- 15:99 again\n`);
    const { messages } = suppress(worse, 'a.md', known).result;
    expect(messages.map(({ line, ruleId }) => `${line} ${ruleId}`)).toEqual(['12 date-impossible']);
  });

  test('do not hold in another file', () => {
    expect(suppress(result, 'b.md', known).result.messages).toHaveLength(result.messages.length);
  });

  test('are needed as long as there is what they hold back', () => {
    expect(suppress(result, 'a.md', known).needed).toEqual(known);
    const better = lint(source.replace('- 14:75 repair\n', ''));
    const { needed } = suppress(better, 'a.md', known);
    expect(needed['a.md']?.['date-impossible']?.count).toBe(1);
    expect(suppress(lint(''), 'a.md', {}).needed).toEqual({});
  });

  test('are the same after they are written and read', () => {
    expect(parseSuppressions(formatSuppressions(known), 'x.json')).toEqual(known);
  });

  test.each(['', '[]', '{"a.md": 1}', '{"a.md": {"rule": {"count": 1}}}'])('are not %j', (text) => {
    expect(() => parseSuppressions(text, 'x.json')).toThrow(/^x\.json (?:is no JSON|holds no)/);
  });
});
