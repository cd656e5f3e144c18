import { describe, expect, test } from '@jest/globals';
import type { LintMessage } from '../../src/lint/lint-result.ts';
import { stylish } from '../../src/report/stylish.ts';
import { context, message, result } from './results.ts';

const source = '# Outage\n\n- 14:02 Alert\n- 14:10 All is well\n';

describe('findings', () => {
  test('are aligned, with the source below', () => {
    const messages = [
      message([3, 3, 8], {
        message: 'Time `14:02` has no zone',
        expected: ['14:02 UTC', '14:02Z'],
      }),
      message([4, 9, 20], {
        ruleId: 'vague',
        severity: 'warn',
        message: 'Vague',
        note: 'Readers\nask',
      }),
    ];
    expect(stylish([result('docs/a.md', source, messages)], context)).toBe(`docs/a.md
  3:3  error    Time \`14:02\` has no zone  some-rule
      | - 14:02 Alert
      |   ^^^^^
      | expected: \`14:02 UTC\` or \`14:02Z\`
  4:9  warning  Vague                     vague
      | - 14:10 All is well
      |         ^^^^^^^^^^^
      | note: Readers ask

✖ 2 problems (1 error, 1 warning) in 1 file
`);
  });

  test('of the whole document, or over several lines, have no excerpt', () => {
    const messages = [message([1, 1, 1]), { ...message([3, 1, 4]), endLine: 4 }];
    const [, ...lines] = stylish([result('a.md', source, messages)], context).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '  1:1  error  Wrong  some-rule',
      '  3:1  error  Wrong  some-rule',
    ]);
  });

  test('of a crashed rule have no rule name', () => {
    expect(lines(message([1, 1, 1], { ruleId: null }))[1]).toBe('  1:1  error  Wrong');
  });

  test('tell a note once a file', () => {
    const messages = [1, 3].map((line) => message([line, 1, 2], { note: 'why' }));
    const report = stylish([result('a.md', source, messages)], context);
    expect(report.match(/note: why/g)).toHaveLength(1);
  });

  test('that read the same are folded when they are many, every place named', () => {
    const same = [3, 4, 5, 6].map((column) => message([3, column, column + 1]));
    const other = message([4, 1, 2], { message: 'Other' });
    const report = stylish([result('a.md', source, [...same, other])], context);
    expect(report).toContain('      | also at 3:4, 3:5, 3:6\n');
    expect(report.match(/Wrong/g)).toHaveLength(1);
    expect(report).toContain('✖ 5 problems (5 errors, 0 warnings) in 1 file');
  });
});

describe('last line', () => {
  const wrong = result('a.md', source, [message([1, 1, 1])]);
  const fine = result('b.md', source, []);
  const hint = result('c.md', source, [message([1, 1, 1], { severity: 'info' })]);

  test.each([
    [[fine], {}, '✔ 1 postmortem, no problems'],
    [[fine, fine], { passedOver: 1 }, '✔ 2 postmortems, no problems, 1 file passed over'],
    [[], {}, undefined],
    [[], { passedOver: 2 }, '✔ 0 postmortems, no problems, 2 files passed over'],
    [[], { notChecked: 1 }, '✖ nothing checked, 1 not checked'],
    [[fine], { notChecked: 1 }, '✖ 1 postmortem, no problems, 1 not checked'],
    [[wrong, fine, hint], {}, '✖ 2 problems (1 error, 0 warnings, 1 info) in 2 files'],
    [[hint], {}, 'ℹ 1 problem (0 errors, 0 warnings, 1 info) in 1 file'],
  ])('%#', (results, more, expected) => {
    expect(
      stylish(results, { ...context, ...more })
        .split('\n')
        .at(-2),
    ).toBe(expected);
  });
});

test('text of the document cannot steer the terminal', () => {
  const evil = '- \u001b[2J\u202eevil\u0007 \u009b31m';
  const report = stylish(
    [
      result(`a\u001b]0;x\u0007\n.md`, evil, [
        message([1, 3, 7], {
          message: `Bad ${evil}\nnext`,
          note: evil,
          expected: [evil],
        }),
      ]),
    ],
    context,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(report).toContain('Bad - \\u{1b}[2J\\u{202e}evil\\u{7} \\u{9b}31m next');
});

test('styles are asked for by name', () => {
  const style = (name: string, text: string) => `<${name}>${text}</${name}>`;
  const report = stylish([result('a.md', source, [message([3, 3, 8])])], { ...context, style });
  expect(report).toContain('<underline>a.md</underline>');
  expect(report).toContain('<red>error</red>');
  expect(report).toContain('<red>^^^^^</red>');
});

function lines(...messages: LintMessage[]): string[] {
  return stylish([result('a.md', source, messages)], context).split('\n');
}

describe('suggestions', () => {
  const source = '# Outage\n\n- 14:02 Alert\n';
  const told = (details: Partial<LintMessage>) => {
    const text = stylish([result('a.md', source, [message([3, 3, 8], details)])], context);
    return text.split('\n').filter((line) => line.includes('suggestion:'));
  };
  const suggest = (message: string, range: [number, number], text: string) => ({
    suggestions: [{ message, edit: { range, text } }],
  });

  test('show what would stand in the place, where that is short', () => {
    expect(told(suggest('Add the zone', [17, 17], ' UTC'))).toEqual([
      '      | suggestion: Add the zone: `14:02 UTC`',
    ]);
  });

  test.each<[string, Partial<LintMessage>]>([
    ['the message says it', suggest('Write `14:03`', [16, 17], '3')],
    ['it is long', suggest('Write `14:03`', [16, 17], '3 '.repeat(40))],
    ['it takes several lines', suggest('Write `14:03`', [16, 17], '3\n- 14:04')],
    ['it is elsewhere', suggest('Write `14:03`', [2, 4], 'x')],
    ['nothing is left', suggest('Write `14:03`', [12, 17], '')],
  ])('show their message only where %s', (_, details) => {
    expect(told(details)).toEqual(['      | suggestion: Write `14:03`']);
  });

  test('are left out where they write what is expected', () => {
    const details = { expected: ['14:03'], ...suggest('Write `14:03`', [16, 17], '3') };
    expect(told(details)).toEqual([]);
  });
});

test('the summary tells what can be fixed, and what was', () => {
  const fix = { range: [0, 0] as [number, number], text: '' };
  const results = [result('a.md', source, [message([1, 1, 2], { fix }), message([1, 1, 2])])];
  const last = (fixed?: { files: number; isDryRun: boolean }) =>
    stylish(results, { ...context, fixed })
      .trimEnd()
      .split('\n')
      .at(-1);
  expect(last()).toMatch(/ in 1 file, 1 fixable with `--fix`$/);
  expect(last({ files: 2, isDryRun: false })).toMatch(/ in 1 file, 2 files fixed$/);
  expect(last({ files: 1, isDryRun: true })).toMatch(/ in 1 file, 1 file would be fixed$/);
  expect(last({ files: 0, isDryRun: true })).toMatch(/ in 1 file$/);
});

test('problems are said to be new where documents were compared', () => {
  const compared = { ...context, comparedWith: 'the merge base with `main`' };
  const clean = [result('a.md', source, [])];
  const found = [result('a.md', source, [message([3, 3, 8])])];
  expect(stylish(clean, compared)).toBe('✔ 1 postmortem, no new problems\n');
  expect(stylish(found, compared)).toContain('✖ 1 new problem (1 error, 0 warnings) in 1 file');
});
