import { expect, test } from '@jest/globals';
import { concealSecrets } from '../../src/lint/conceal-secrets.ts';
import type { LintMessage } from '../../src/lint/lint-result.ts';
import { parse } from '../../src/parse.ts';

const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const tree = parse('Reset `DB_PASS=hunter2hunter9` now, and `DB_PASS=***`.');

function concealed(text: string): LintMessage | undefined {
  const message: LintMessage = {
    ...place,
    ruleId: 'other',
    severity: 'warn',
    message: text,
    note: text,
    expected: [text],
    suggestions: [{ message: text, edit: { range: [0, 0], text: '' } }],
  };
  return concealSecrets([message], tree)[0];
}

test.each([
  ['`Reset DB_PASS=hunter2hunter9 now` has no owner', '`Reset DB_PASS=*** now` has no owner'],
  ['`Reset DB_PASS=hunter2hu…` has no owner', '`Reset DB_PASS=***…` has no owner'],
  ['`hunt…` is no secret any more', '`hunt…` is no secret any more'],
])('tells %s without the secret', (text, expected) => {
  expect(concealed(text)).toMatchObject({
    message: expected,
    note: expected,
    expected: [expected],
    suggestions: [{ message: expected }],
  });
});
