import { expect, test } from '@jest/globals';
import { json } from '../../src/report/json.ts';
import { context, message, result } from './results.ts';

const fix = { range: [0, 1] as [number, number], text: '' };

test('has the field names of ESLint', () => {
  const messages = [
    message([1, 1, 3], { fix, note: 'why', url: 'https://example.com' }),
    message([2, 1, 3], { severity: 'warn', ruleId: null }),
  ];
  const text = json([result('a.md', 'ab\ncd\n', messages)], { ...context, version: '1.2.3' });
  expect(JSON.parse(text)).toEqual({
    version: 1,
    tool: { name: 'pm-lint', version: '1.2.3' },
    summary: {
      files: 1,
      errorCount: 1,
      warningCount: 1,
      infoCount: 0,
      fixableErrorCount: 1,
      fixableWarningCount: 0,
      passedOver: 0,
      notChecked: 0,
    },
    results: [
      {
        filePath: 'a.md',
        messages: [
          { ...messages[0], severity: 2 },
          { ...messages[1], severity: 1 },
        ],
        suppressedMessages: [],
        errorCount: 1,
        warningCount: 1,
        infoCount: 0,
        fixableErrorCount: 1,
        fixableWarningCount: 0,
      },
    ],
  });
});

test('says control characters in escapes, and keeps them', () => {
  const evil = 'a\u001b[2J\u202e\u009b';
  const text = json([result(evil, '', [])], context);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u001b\u007f-\u009f\u202e]/);
  expect(JSON.parse(text).results[0].filePath).toBe(evil);
});

test('calls suggestions as ESLint does', () => {
  const suggestions = [{ message: 'Write `x`', edit: fix }];
  const text = json([result('a.md', 'ab\n', [message([1, 1, 2], { suggestions })])], context);
  expect(JSON.parse(text).results[0].messages[0].suggestions).toEqual([{ desc: 'Write `x`', fix }]);
});

test('has the text of what was fixed, and what was not', () => {
  const fixed = { ...result('a.md', 'b\n', []), output: 'b\n', fixed: true, refused: [] };
  const refused = [{ ruleIds: ['some-rule'], message: 'A fix is left out' }];
  const same = { ...fixed, fixed: false, refused };
  const { results } = JSON.parse(json([fixed, same], context));
  expect(results[0]).toMatchObject({ output: 'b\n' });
  expect(results[0]).not.toHaveProperty('refused');
  expect(results[1]).toMatchObject({ refused });
  expect(results[1]).not.toHaveProperty('output');
});
