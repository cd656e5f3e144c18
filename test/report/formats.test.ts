// What the formats for other programs say, read by programs that were not written here.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Parser } from 'tap-parser';
import type { LintMessage } from '../../src/lint/lint-result.ts';
import { reporters } from '../../src/report/index.ts';
import type { ReportContext, Reporter } from '../../src/report/reporter.ts';
import { rules } from '../../src/rules/index.ts';
import { context as bare, message, result } from './results.ts';

const hostile = 'a "b" <c> & \u001b[31m \u0000 \u202e ]]> ::error:: %0A | `x` @all #y \ud800';
const source = '# Ä title\n\nTime is 13:00 PM ä\n\nTime is 13:00 PM ä\n';
const fix = { range: [24, 27] as [number, number], text: '' };
const edit = { range: [29, 31] as [number, number], text: 'x\ny' };
const messages: LintMessage[] = [
  message([1, 1, 1], { ruleId: 'missing-section', severity: 'warn', message: 'No section' }),
  message([3, 9, 17], {
    ruleId: 'date-impossible',
    message: `There is no \`13:00 PM\` ${hostile}`,
    note: `Why ${hostile}`,
    url: 'https://example.com/date-impossible',
    fix,
    suggestions: [{ message: 'Write it so', edit }],
  }),
  message([5, 9, 17], { ruleId: 'date-impossible', message: 'There is no `13:00 PM`' }),
  message([5, 9, 17], { ruleId: 'empty-section', severity: 'info', message: 'Empty' }),
  message([1, 1, 1], { ruleId: null, message: 'Rule `x` crashed' }),
];
const results = [
  result('./docs/a b,c:d#1.md', source, messages),
  result('docs/clean.md', '', []),
  result(`docs/${hostile}.md`, source, messages.slice(0, 1)),
];
const context: ReportContext = { ...bare, rules, version: '1.2.3' };

type Format = keyof typeof reporters;
const formats = Object.keys(reporters) as Format[];
const load = async (format: Format) => [format, await reporters[format]()] as const;
const loaded = Object.fromEntries(await Promise.all(formats.map(load))) as Record<Format, Reporter>;

function report(format: Format, given = results): string {
  return loaded[format](given, context);
}

describe.each(formats)('%s', (format) => {
  test('holds no control character, and ends in a line ending', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(report(format)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(report(format)).toMatch(/\n$/);
  });

  test('reports nothing without a crash', () => {
    expect(typeof report(format, [])).toBe('string');
  });
});

describe('sarif', () => {
  const log = JSON.parse(report('sarif'));
  const [run] = log.runs;

  test('fits the schema of OASIS', () => {
    const schema = new URL('sarif-2.1.0.schema.json', import.meta.url);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
    validate(log);
    expect(validate.errors).toBeNull();
  });

  test('has relative addresses without `./`, which are URIs', () => {
    const { artifactLocation } = run.results[0].locations[0].physicalLocation;
    expect(artifactLocation).toEqual({
      uri: 'docs/a%20b%2Cc%3Ad%231.md',
      uriBaseId: '%SRCROOT%',
    });
  });

  test('has fingerprints that are unique, and do not change when lines move', () => {
    const prints = (given: typeof results) =>
      JSON.parse(report('sarif', given)).runs[0].results.map(
        (each: { partialFingerprints: Record<string, string> }) =>
          each.partialFingerprints['pmLint/v1'],
      );
    const moved = messages.map((each) =>
      each.line === 1 ? each : { ...each, line: each.line + 2, endLine: each.endLine + 2 },
    );
    const before = prints([result('a.md', source, messages)]);
    expect(new Set(before).size).toBe(before.length);
    expect(prints([result('a.md', `\n\n${source}`, moved)])).toEqual(before);
  });

  test('tells of rules, fixes, and crashes', () => {
    const [{ ruleId, ruleIndex }] = run.results;
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(run.tool.driver.rules).toHaveLength(rules.length);
    expect(run.results[1].fixes[0].artifactChanges[0].replacements).toEqual([
      { deletedRegion: { startLine: 3, startColumn: 14, endLine: 3, endColumn: 17 } },
    ]);
    expect(run.results[1].fixes[1].artifactChanges[0].replacements[0]).toMatchObject({
      deletedRegion: { startLine: 3, startColumn: 19, endLine: 5, endColumn: 1 },
      insertedContent: { text: 'x\ny' },
    });
    expect(run.invocations[0].toolExecutionNotifications).toHaveLength(1);
    expect(run.results.map((each: { level: string }) => each.level)).toEqual([
      ...['warning', 'error', 'error', 'note', 'warning'],
    ]);
  });
});

describe('gitlab', () => {
  const issues = JSON.parse(report('gitlab'));

  test('has unique fingerprints and relative paths', () => {
    const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints).size).toBe(issues.length);
    expect(issues[1]).toMatchObject({
      check_name: 'date-impossible',
      severity: 'major',
      location: { path: 'docs/a b,c:d#1.md', lines: { begin: 3, end: 3 } },
    });
  });
});

describe('junit and checkstyle', () => {
  const parse = (text: string) =>
    new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');

  test('junit counts what it holds', () => {
    const root = parse(report('junit')).documentElement;
    expect(root?.getElementsByTagName('testcase')).toHaveLength(7);
    expect(root?.getAttribute('tests')).toBe('7');
    expect(root?.getElementsByTagName('failure')).toHaveLength(5);
    expect(root?.getAttribute('failures')).toBe('5');
    expect(root?.getElementsByTagName('testsuite')).toHaveLength(3);
  });

  test('checkstyle names file, place and rule', () => {
    const root = parse(report('checkstyle')).documentElement;
    const [, error] = Array.from(root?.getElementsByTagName('error') ?? []);
    expect(error?.getAttribute('source')).toBe('pm-lint.date-impossible');
    expect(error?.getAttribute('line')).toBe('3');
    expect(error?.getAttribute('message')).toContain('<c> &');
  });
});

describe('tap', () => {
  test('is read by a parser of TAP', () => {
    const parser = new Parser();
    parser.end(report('tap'));
    const { count, pass, fail, plan, failures } = parser.results ?? {};
    expect({ count, pass, fail }).toEqual({ count: 3, pass: 2, fail: 1 });
    expect(plan?.end).toBe(3);
    expect(failures?.[0]?.diag.messages).toHaveLength(5);
  });
});

describe('rdjson', () => {
  test('counts columns in bytes, and has fixes as suggestions', () => {
    const { diagnostics } = JSON.parse(report('rdjson'));
    const places = message([3, 18, 19], { message: 'ä' });
    const [last] = JSON.parse(report('rdjson', [result('a.md', source, [places])])).diagnostics;
    expect(diagnostics[1].suggestions).toHaveLength(2);
    expect(last.location.range).toEqual({
      start: { line: 3, column: 18 },
      end: { line: 3, column: 20 },
    });
  });
});

describe('github', () => {
  test('escapes what would end a command or begin another', () => {
    const lines = report('github').split('\n');
    expect(lines[1]).toMatch(
      /^::error file=docs\/a b%2Cc%3Ad#1\.md,line=3,endLine=3,col=9,endColumn=17,title=date-impossible::There is no/,
    );
    expect(lines[1]).toContain('%250A');
    expect(lines).toHaveLength(8);
  });
});

describe('compact and jsonl', () => {
  test('have a line for each finding', () => {
    expect(report('compact').split('\n')[2]).toBe(
      './docs/a b,c:d#1.md:5:9: error: There is no `13:00 PM` [date-impossible]',
    );
    const lines = report('jsonl').trimEnd().split('\n');
    expect(lines).toHaveLength(6);
    expect(JSON.parse(lines[3] ?? '')).toMatchObject({ ruleId: 'empty-section', severity: 0 });
  });
});

describe('markdown and html', () => {
  test('show text of documents as text', () => {
    const text = report('markdown');
    expect(text).toContain('\\<c\\>');
    expect(text).not.toMatch(/@all/);
    expect(text).toContain('[date-impossible](https://example.com/date-impossible)');
    const page = report('html');
    expect(page).toContain('&lt;c&gt; &amp;');
    expect(page).not.toContain('<c>');
  });
});
