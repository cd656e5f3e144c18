import { describe, expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/check-config.ts';
import { readConfigText } from '../../src/config/config-text.ts';
import { configFile } from '../../src/init/config-file.ts';
import { withHook } from '../../src/init/pre-commit.ts';
import { survey } from '../../src/init/survey.ts';
import { parse } from '../../src/parse.ts';

function postmortem(path: string, { zone = 'UTC', item = 'Add an alarm' } = {}) {
  const text = `# Outage\n\n## Timeline\n\n- 2024-03-05 10:00 ${zone}: Down\n\n## Action items\n\n- ${item}\n`;
  return { path, tree: parse(text) };
}

describe('survey', () => {
  test('finds the folder that postmortems have for themselves', () => {
    const documents = ['docs/pm/2023/a.md', 'docs/pm/2024/b.md'].map((path) => postmortem(path));
    const { home } = survey(documents, ['README.md', 'docs/pm/README.md']);
    expect(home).toEqual({ folder: 'docs/pm', others: ['docs/pm/README.md'] });
  });

  test.each<[string[], string[]]>([
    [['a.md', 'docs/b.md'], []],
    [
      ['docs/a.md', 'docs/b.md'],
      ['docs/c.md', 'docs/d.md'],
    ],
    [['docs/a.md'], []],
  ])('finds none for %j beside %j', (paths, others) => {
    expect(
      survey(
        paths.map((path) => postmortem(path)),
        others,
      ).home,
    ).toBeUndefined();
  });

  test('counts zones by document, and unclear ones apart', () => {
    const documents = [postmortem('a.md'), postmortem('b.md'), postmortem('c.md', { zone: 'IST' })];
    const { zones, ambiguous } = survey(documents, []);
    expect([...zones]).toEqual([['UTC', 2]]);
    expect([...ambiguous]).toEqual([['IST', 1]]);
  });

  test('finds tickets that pm-lint does not know', () => {
    const items = [
      'CHG0031337: add an alarm',
      'Add a test (CHG0031400)',
      'Answer with HTTP503',
      'See OPS-77',
    ];
    const documents = items.map((item, index) => postmortem(`${index}.md`, { item }));
    expect(survey(documents, []).tickets).toEqual([
      { pattern: 'CHG\\d{7}', example: 'CHG0031337' },
    ]);
  });
});

test('the configuration is one, and says what was found', () => {
  const documents = [
    postmortem("d'or/a.md", { item: 'OPS_1200' }),
    postmortem("d'or/b.md", { item: 'OPS_77001', zone: 'IST' }),
    postmortem("d'or/c.md"),
  ];
  const text = configFile(survey(documents, ["d'or/README.md"]));
  const { value, errors } = readConfigText(text, '.pm-lintrc.yaml');
  expect(errors).toEqual([]);
  expect(checkConfig(value)).toEqual([]);
  expect(value).toEqual({
    extends: 'recommended',
    files: "d'or/**/*.md",
    ignores: ["d'or/README.md"],
    ticketPatterns: ['OPS_\\d+'],
  });
  expect(text).toContain("# timezone: 'UTC' # named in 2 documents\n");
  expect(text).toContain('#   IST: Europe/Oslo # 1 document\n');
});

describe('the hook', () => {
  const hook =
    '  - repo: https://github.com/pm-lint/pm-lint\n    rev: v1.2.3\n    hooks:\n      - id: pm-lint\n';

  test.each([
    [undefined, `repos:\n${hook}`],
    ['', `repos:\n${hook}`],
    ['fail_fast: true\n', `fail_fast: true\nrepos:\n${hook}`],
    [
      '# ours\nrepos:\n  # first\n  - repo: local\n    hooks: [] # none\n',
      `# ours\nrepos:\n  # first\n  - repo: local\n    hooks: [] # none\n${hook}`,
    ],
  ])('is added to %j', (before, after) => {
    expect(withHook(before, '1.2.3')).toBe(after);
  });

  test.each([`repos:\n${hook}`, 'repos: [', '- a list', 'repos: many\n'])(
    'is not added to %j',
    (text) => {
      expect(withHook(text, '1.2.3')).toBeUndefined();
    },
  );
});
