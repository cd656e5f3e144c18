// A team with 300 old postmortems switches pm-lint on in one commit, in two ways: with a file of
// suppressions, and with `--since` alone. From then on it is told only of new faults.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

jest.setTimeout(300_000);

const count = 300;
/** Small ones of several forms; a new paragraph or a new line at their end is no fault of its own. */
const forms = [
  'action-items-checkboxes',
  'ascii-timeline-arrows',
  'bold-line-headings',
  'entries-on-one-line',
  'indented-headings',
  'plain-label-lines',
  'sre-book',
  'table-timeline',
  'two-zones',
  'year-in-title',
];
const newDocument = readFileSync(join('fixtures', 'documents', 'nested-lists', 'input.md'), 'utf8');
/** Where this line stands in an entry of a list, there is no such day. */
const newFault = '\nThe report was sent on 2026-02-31.\n';

let repository: ScratchRepository;

beforeAll(() => {
  repository = scratchRepository();
  for (let number = 0; number < count; number += 1) {
    repository.write(pathOf(number), variant(number));
  }
  repository.commit();
});

afterAll(() => repository.remove());

describe('a team with 300 old postmortems', () => {
  test('has many faults in them', () => {
    const { code, summary } = lint(['docs']);
    expect(summary.files).toBe(count);
    expect(summary.errorCount).toBeGreaterThan(count);
    expect(code).toBe(1);
  });

  test('records them in one commit, and is clean', () => {
    expect(lint(['--suppress-all', 'docs']).code).toBe(0);
    repository.commit();
    repository.git('branch', 'adopted');
    const { code, err, messages } = news(['docs']);
    expect({ code, err, messages }).toEqual({ code: 0, err: '', messages: [] });
  });

  test('is told of no old fault when it writes above it', () => {
    for (let number = 0; number < count; number += 1) {
      repository.write(pathOf(number), withLinesAbove(variant(number)));
    }
    expect(news(['docs'])).toEqual({ code: 0, err: '', messages: [] });
  });

  test('is told alone of a new fault in an old document, and of those of a new one', () => {
    repository.write(pathOf(7), withLinesAbove(variant(7)) + newFault);
    repository.write('docs/new.md', newDocument);
    const { code, err, messages } = news(['docs']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(new Set(messages.map(({ path }) => path))).toEqual(new Set([pathOf(7), 'docs/new.md']));
    expect(messages.filter(({ path }) => path === pathOf(7))).toEqual([
      { path: pathOf(7), ruleId: 'date-impossible' },
    ]);
    const [result] = lint(['--no-config', 'docs/new.md']).results;
    expect(messages.filter(({ path }) => path === 'docs/new.md')).toHaveLength(
      result.messages.length,
    );
  });

  test('is told the same with --since, without any suppressions', () => {
    const all = news(['docs']);
    repository.git('rm', '--quiet', 'pm-lint-suppressions.json');
    expect(news(['--since', 'adopted', 'docs'])).toEqual(all);
    expect(news(['--since', 'adopted'])).toEqual(all);
    repository.git('add', '--all');
    expect(news(['--staged'])).toEqual(all);
  });
});

function pathOf(number: number): string {
  return `docs/incident-${String(number).padStart(3, '0')}.md`;
}

/** No two are alike: each has a number of its own in its text. */
function variant(number: number): string {
  const form = forms[number % forms.length] ?? '';
  const text = readFileSync(join('fixtures', 'documents', form, 'input.md'), 'utf8');
  return `${text.trimEnd()}\n\nThis was number ${number} of all.\n`;
}

/** Lines that change where all others are, and no more than that. */
function withLinesAbove(text: string): string {
  const [first, ...rest] = text.split('\n');
  return [first, '', '<!-- Looked at again in spring. -->', '', ...rest].join('\n');
}

function lint(argv: string[]) {
  const { code, out, err } = repository.pmLintProcess([...argv, '-f', 'json']);
  const { summary, results } = JSON.parse(out);
  const messages = results.flatMap(({ filePath, messages }: Result) =>
    messages.map(({ ruleId }) => ({ path: filePath, ruleId })),
  ) as Array<{ path: string; ruleId: string }>;
  return { code, err, summary, results, messages };
}

interface Result {
  filePath: string;
  messages: Array<{ ruleId: string }>;
}

function news(argv: string[]) {
  const { code, err, messages } = lint(argv);
  return { code, err, messages };
}
