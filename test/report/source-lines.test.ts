import { expect, test } from '@jest/globals';
import { lint } from '../../src/lint/lint.ts';
import { sourceLines } from '../../src/report/source-lines.ts';

const cases: Array<[name: string, line: string, shown: string]> = [
  ['nothing of it', 'No token was set.', 'No token was set.'],
  ['code', 'Set `DB_PASS=hunter2` again.', 'Set `DB_PASS=*******` again.'],
  ['a URL', '<amqp://labels:hunter2@queue/>', '<amqp://labels:*******@queue/>'],
  [
    'an escaped token',
    'The glpat\\-Lint00Lint00Lint00Lint is set.',
    `The ${'*'.repeat(29)} is set.`,
  ],
  ['a token half in bold', 'The **AKIA**LINTLINTLINTLINT.', `The **${'*'.repeat(22)}.`],
];

test.each(cases)('shows a line that holds %s', (_, line, shown) => {
  const source = `# Title\r\n\r\n${line}\r\n`;
  expect(sourceLines(lint(source, { preset: 'minimal' }))[2]).toBe(shown);
});

test('shows no line of a private key', () => {
  const key = [
    '-----BEGIN PRIVATE KEY-----',
    'Lint00'.repeat(8),
    'Lint11',
    '-----END PRIVATE KEY-----',
  ];
  const result = lint(['```', ...key, '```', ''].join('\n'), { preset: 'minimal' });
  expect(sourceLines(result).join('\n')).not.toContain('Lint');
});

test('shows no secret with the rule off', () => {
  const options = { preset: 'minimal', rules: { 'secret-in-text': 'off' } } as const;
  expect(sourceLines(lint('Set `DB_PASS=hunter2`.', options))).toEqual(['Set `DB_PASS=*******`.']);
});

test('shows no secret of which the finding is held back', () => {
  const { messages, ...result } = lint('The **AKIA**LINTLINTLINTLINT.', { preset: 'minimal' });
  const suppressions = [{ kind: 'base' as const, justification: '' }];
  const suppressedMessages = messages.map((each) => ({ ...each, suppressions }));
  expect(sourceLines({ ...result, messages: [], suppressedMessages })).toEqual([
    `The **${'*'.repeat(22)}.`,
  ]);
});
