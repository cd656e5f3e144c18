// A team with 300 old postmortems switches pm-lint on in one commit, in two ways: with a file of
// suppressions, and with `--since` alone. From then on it is told only of new faults.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type ScratchRepository, scratchRepository } from './scratch-repository.ts';

jest.setTimeout(120_000);

const count = 300;
/** Small documents of several forms. */
const forms = [
  'ascii-timeline-arrows',
  'bold-line-headings',
  'entries-on-one-line',
  'year-in-title',
  'table-timeline',
  'action-items-checkboxes',
];
const newDocument = readFileSync(join('fixtures', 'documents', 'nested-lists', 'input.md'), 'utf8');
/** There is no such day. */
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
  test('records their faults in one commit, and is clean', () => {
    const { code, out } = repository.pmLintProcess(['--suppress-all', '-f', 'json', 'docs']);
    const { summary, results } = JSON.parse(out);
    const old = results.flatMap((result: Result) => result.suppressedMessages);
    expect(summary.files).toBe(count);
    expect(old.length).toBeGreaterThan(2 * count);
    expect(code).toBe(0);
    repository.commit();
    expect(lint(['docs'])).toEqual({ code: 0, err: '', messages: [] });
  });

  describe('that writes above the old faults of some, makes one new and adds a document', () => {
    const edited = 14;
    let told: ReturnType<typeof lint>;

    beforeAll(() => {
      repository.git('branch', 'adopted');
      for (let number = 0; number < count; number += 7) {
        const text = withLinesAbove(variant(number));
        repository.write(pathOf(number), number === edited ? text + newFault : text);
      }
      repository.write('docs/new.md', newDocument);
    });

    test('is told of what is new alone', () => {
      told = lint(['docs']);
      const { code, err, messages } = told;
      expect({ code, err }).toEqual({ code: 1, err: '' });
      const ofNewDocument = messages.filter(({ path }) => path === 'docs/new.md');
      expect(ofNewDocument.length).toBeGreaterThan(1);
      expect(messages.filter((message) => !ofNewDocument.includes(message))).toEqual([
        { path: pathOf(edited), ruleId: 'date-impossible' },
      ]);
      expect(lint(['docs/new.md'])).toEqual({ code: 1, err: '', messages: ofNewDocument });
    });

    test('is told the same with --since, without any suppressions', () => {
      repository.git('rm', '--quiet', 'pm-lint-suppressions.json');
      expect(lint(['--since', 'adopted', 'docs'])).toEqual(told);
    });
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

interface Result {
  filePath: string;
  messages: Array<{ ruleId: string }>;
  suppressedMessages: unknown[];
}

function lint(argv: string[]) {
  const { code, out, err } = repository.pmLintProcess(['-f', 'json', ...argv]);
  const messages = JSON.parse(out).results.flatMap(({ filePath, messages }: Result) =>
    messages.map(({ ruleId }) => ({ path: filePath, ruleId })),
  ) as Array<{ path: string; ruleId: string }>;
  return { code, err, messages };
}
