import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { json as report } from '../../src/report/json.ts';
import { readResults, toLintResult } from '../../src/report/read-results.ts';
import type { Reporter } from '../../src/report/reporter.ts';
import { context, message, result } from './results.ts';

const schema = JSON.parse(readFileSync('schema/results.schema.json', 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

/** What it says fits the schema, and says the same when it is read back. */
const json: Reporter = (results, given) => {
  const text = report(results, given) as string;
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
  const read = readResults(text);
  if (typeof read === 'string') throw new Error(read);
  const again = read.results.map((each) => toLintResult(each, ''));
  expect(report(again, given)).toBe(text);
  return text;
};

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

test('tells of shards, of fixes, and of what is held back', () => {
  const suppressions = [{ kind: 'file' as const, justification: '' }];
  const suppressed = { ...message([1, 1, 2], { fix, expected: ['x'] }), suppressions };
  const shard = { index: 2, count: 8, files: [{ position: 5, sha256: 'a'.repeat(64) }] };
  const held = { ...result('a.md', 'ab\n', []), suppressedMessages: [suppressed] };
  const fixed = { files: 3, isDryRun: true };
  const read = JSON.parse(json([held], { ...context, shard, fixed }));
  expect(read).toMatchObject({ shard, summary: { fixed } });
  expect(read.results[0].suppressedMessages).toEqual([{ ...suppressed, severity: 2 }]);
});

test.each<[string, unknown]>([
  ['another version', { version: 2 }],
  ['a field that nobody knows', { more: 1 }],
  ['no results', { results: undefined }],
])('%s does not fit the schema', (_, change) => {
  const fitting = JSON.parse(json([], context));
  expect(validate({ ...fitting, ...(change as object) })).toBe(false);
  expect(readResults(JSON.stringify({ ...fitting, ...(change as object) }))).toContain(
    'holds no results of `pm-lint -f json`',
  );
});
