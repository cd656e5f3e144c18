// One folder a rule in `fixtures/rules`: on `good.md` it is silent, on `bad.md` it says
// `bad.messages.txt`, and if it can mend anything, mending makes `bad.fixed.md`.
//
// A line of `bad.messages.txt` is one finding, and no more than its own rule is run:
//
//   line:column-line:column: message, expected `one` or `other` (note)

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { LintMessage } from '../src/lint/lint-result.ts';
import { lintTree } from '../src/lint/lint-tree.ts';
import { parse } from '../src/parse.ts';
import type { Rule } from '../src/rules/define-rule.ts';
import { rules } from '../src/rules/index.ts';

const root = new URL('../fixtures/rules/', import.meta.url);
const presets = ['minimal', 'recommended', 'strict'] as const;

test('every rule has its file and its fixtures, under its name', () => {
  const names = rules.map(({ name }) => name);
  expect(filesOfRules()).toEqual([...names].sort());
  expect(readdirSync(root).sort()).toEqual([...names].sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test('is silent on a good document', () => {
    expect(toText(check(rule, read(name, 'good.md')))).toBe('');
  });

  test('says what is wrong with a bad one, and where', () => {
    expect(toText(check(rule, read(name, 'bad.md')))).toBe(read(name, 'bad.messages.txt'));
  });

  test('says the same of a document with other line endings', () => {
    const source = read(name, 'bad.md').replaceAll('\n', '\r\n');
    const without = (text: string) => text.replaceAll('\r', '');
    expect(without(toText(check(rule, source)))).toBe(read(name, 'bad.messages.txt'));
  });

  test('mends what it says it can mend', () => {
    const source = read(name, 'bad.md');
    const mended = mend(source, check(rule, source));
    expect(mended !== source).toBe(rule.fixable ?? false);
    expect(existsSync(new URL(`${name}/bad.fixed.md`, root))).toBe(rule.fixable ?? false);
    if (!rule.fixable) return;
    expect(mended).toBe(read(name, 'bad.fixed.md'));
    expect(mend(mended, check(rule, mended))).toBe(mended);
  });

  test('does without positions', () => {
    const tree = parse(read(name, 'bad.md'));
    const source = '';
    const bare = JSON.parse(JSON.stringify(tree, withoutPosition));
    const { messages } = lintTree(bare, { source, rules: [activate(rule)] });
    expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  });

  test('is described', () => {
    expect(rule.description).toMatch(/^Flag .+\.$/);
    expect(presets.map((preset) => severityOf(rule, preset))).toEqual(
      presets.map(() => expect.stringMatching(/^(?:off|info|warn|error)$/)),
    );
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport default defineRule/.exec(
      sourceOf(name),
    )?.[0];
    expect(comment).toContain('\n * When not to use it: ');
  });

  test('is not louder in a smaller preset', () => {
    const volume = ['off', 'info', 'warn', 'error'];
    const volumes = presets.map((preset) => volume.indexOf(severityOf(rule, preset)));
    expect(volumes).toEqual([...volumes].sort());
  });

  test('has a schema of its options and their defaults', () => {
    if (!rule.options) return;
    const { defaults, schema } = rule.options as {
      defaults: object;
      schema: { properties: object };
    };
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(defaults).sort());
  });

  test('leads with the problem', () => {
    for (const { message } of check(rule, read(name, 'bad.md'))) {
      expect(message).not.toMatch(/^Unexpected|\.$/);
    }
  });
});

function filesOfRules(): string[] {
  return readdirSync(new URL('../src/rules/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isFile() && !['define-rule.ts', 'index.ts'].includes(entry.name))
    .map((entry) => entry.name.replace(/\.ts$/, ''))
    .sort();
}

function sourceOf(name: string): string {
  return readFileSync(new URL(`../src/rules/${name}.ts`, import.meta.url), 'utf8');
}

function read(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, root), 'utf8').replaceAll('\r\n', '\n');
}

function severityOf(rule: Rule, preset: (typeof presets)[number]): string {
  const setting = rule.presets[preset];
  return typeof setting === 'string' ? setting : setting[0];
}

function activate(rule: Rule) {
  return { rule, severity: 'warn' as const, options: rule.options?.defaults ?? {} };
}

function check(rule: Rule, source: string): LintMessage[] {
  return lintTree(parse(source), { source, rules: [activate(rule)] }).messages;
}

function toText(messages: LintMessage[]): string {
  return messages.map((message) => `${toLine(message)}\n`).join('');
}

function toLine({
  line,
  column,
  endLine,
  endColumn,
  message,
  expected,
  note,
}: LintMessage): string {
  const values = expected?.map((value) => `\`${value}\``).join(' or ');
  const tail = (values ? `, expected ${values}` : '') + (note ? ` (${note})` : '');
  return `${line}:${column}-${endLine}:${endColumn}: ${message}${tail}`;
}

/** From the last to the first, so that no edit moves another. */
function mend(source: string, messages: LintMessage[]): string {
  const edits = messages.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.range[0] - a.range[0]);
  return edits.reduce(
    (text, { range: [start, end], text: part }) => text.slice(0, start) + part + text.slice(end),
    source,
  );
}

function withoutPosition(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value;
}
