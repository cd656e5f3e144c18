// One folder a rule in `fixtures/rules`: on `good.md` it is silent, on `bad.md` it says
// `bad.messages.txt`, and if it can mend anything, mending makes `bad.fixed.md`.
//
// A line of `bad.messages.txt` is one finding, and no more than its own rule is run:
//
//   line:column-line:column: message, expected `one` or `other` (note)
//     suggestion: message: `what the source says` -> `what it would say`
//
// There may be more of each: `good-public.md`, `bad-public.md`, `bad-public.messages.txt`. What is
// configured besides (path, options, today, audience, …) is in `good-public.settings.json`.
// `UPDATE_FIXTURES=1` writes what is said and mended now.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Checked } from '../src/lint/check-document.ts';
import type { FixResult } from '../src/lint/fix.ts';
import { fixUntilStable } from '../src/lint/fix-passes.ts';
import type { LintMessage } from '../src/lint/lint-result.ts';
import { type LintContext, lintTree } from '../src/lint/lint-tree.ts';
import { type SettingOptions, toSettings } from '../src/lint/settings.ts';
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
  const good = casesOf(name, 'good');
  const bad = casesOf(name, 'bad');

  test('has a good and a bad document', () => {
    expect([good, bad].map((names) => names.includes('good') || names.includes('bad'))).toEqual([
      true,
      true,
    ]);
  });

  test.each(good)('is silent on %s.md', (each) => {
    expect(toText(check(rule, each), '')).toBe('');
  });

  describe.each(bad)('on %s.md', (each) => {
    if (process.env.UPDATE_FIXTURES) update(rule, each);
    const source = read(name, `${each}.md`);
    const messages = read(name, `${each}.messages.txt`);

    test('says what is wrong, and where', () => {
      expect(toText(check(rule, each), source)).toBe(messages);
    });

    test('says the same of a document with other line endings', () => {
      const other = source.replaceAll('\n', '\r\n');
      const without = (text: string) => text.replaceAll('\r', '').replaceAll('\\r', '');
      expect(without(toText(check(rule, each, other), other))).toBe(messages);
    });

    test('mends what it says it can mend', () => {
      const { output, fixed, refused } = mend(rule, each, source);
      expect(refused).toEqual([]);
      expect(existsSync(new URL(`${name}/${each}.fixed.md`, root))).toBe(fixed);
      if (each === 'bad') expect(fixed).toBe(rule.fixable ?? false);
      if (!fixed) return;
      expect(output).toBe(read(name, `${each}.fixed.md`));
      expect(mend(rule, each, output)).toMatchObject({ fixed: false, refused: [] });
    });

    test('mends the same with other line endings and a byte order mark', () => {
      const toWindows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
      const { output, refused } = mend(rule, each, toWindows(source));
      expect(refused).toEqual([]);
      expect(output).toBe(toWindows(mend(rule, each, source).output));
    });

    test('suggests only if it says so', () => {
      const suggests = check(rule, each).some(({ suggestions }) => suggestions);
      if (suggests || each === 'bad') expect(suggests).toBe(rule.hasSuggestions ?? false);
    });

    test('does without positions', () => {
      const tree = JSON.parse(JSON.stringify(parseCase(name, each, source), withoutPosition));
      const { messages } = lintTree(tree, { ...contextOf(rule, each), source: '' });
      expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
    });

    test('leads with the problem', () => {
      for (const { message } of check(rule, each)) {
        expect(message).not.toMatch(/^Unexpected|\.$/);
      }
    });
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

/** What `*.settings.json` of a document may hold. */
interface CaseSettings extends SettingOptions {
  path?: string;
  date?: string;
  /** Options of the rule. */
  options?: object;
  /** Files that there are besides. */
  files?: string[];
}

function casesOf(name: string, kind: 'good' | 'bad'): string[] {
  return readdirSync(new URL(name, root))
    .filter((file) => file.startsWith(kind) && /^\w+(?:-[\w-]+)?\.md$/.test(file))
    .map((file) => file.slice(0, -'.md'.length));
}

function settingsOf(name: string, each: string): CaseSettings {
  const file = `${each}.settings.json`;
  return existsSync(new URL(`${name}/${file}`, root)) ? JSON.parse(read(name, file)) : {};
}

function contextOf(rule: Rule, each: string): Omit<LintContext, 'source'> {
  const { path, options, files, ...settings } = settingsOf(rule.name, each);
  return {
    path,
    settings: toSettings(settings),
    ...(files && { files: { exists: (file: string) => files.includes(file) } }),
    rules: [{ rule, severity: 'warn', options: { ...rule.options?.defaults, ...options } }],
  };
}

function parseCase(name: string, each: string, source: string) {
  const { path, timezone, abbreviations, date } = settingsOf(name, each);
  return parse(source, { path, timezone, abbreviations, date });
}

function check(rule: Rule, each: string, source = read(rule.name, `${each}.md`)): LintMessage[] {
  return checkWhole(rule, each, source).result.messages;
}

function checkWhole(rule: Rule, each: string, source: string): Checked {
  const tree = parseCase(rule.name, each, source);
  return { tree, result: lintTree(tree, { ...contextOf(rule, each), source }) };
}

/** Write what is said now: with `UPDATE_FIXTURES=1`, to be read before it is committed. */
function update(rule: Rule, each: string): void {
  const source = read(rule.name, `${each}.md`);
  const messages = check(rule, each);
  const write = (file: string, text: string) =>
    writeFileSync(new URL(`${rule.name}/${file}`, root), text);
  write(`${each}.messages.txt`, toText(messages, source));
  const { output, fixed } = mend(rule, each, source);
  if (fixed) write(`${each}.fixed.md`, output);
}

function toText(messages: LintMessage[], source: string): string {
  return messages.map((message) => `${toLines(message, source).join('\n')}\n`).join('');
}

function toLines(message: LintMessage, source: string): string[] {
  const { line, column, endLine, endColumn, expected, note, suggestions = [] } = message;
  const values = expected?.map((value) => `\`${value}\``).join(' or ');
  const tail = (values ? `, expected ${values}` : '') + (note ? ` (${note})` : '');
  return [
    `${line}:${column}-${endLine}:${endColumn}: ${message.message}${tail}`,
    ...suggestions.map(
      ({ message, edit: { range, text } }) =>
        `  suggestion: ${message}: ${shown(source.slice(...range))} -> ${shown(text)}`,
    ),
  ];
}

function shown(text: string): string {
  return `\`${text.replaceAll('\r', '\\r').replaceAll('\n', '\\n')}\``;
}

/** As `--fix` does, with this rule only. */
function mend(rule: Rule, each: string, source: string): FixResult {
  return fixUntilStable(source, (text) => checkWhole(rule, each, text));
}

function withoutPosition(key: string, value: unknown): unknown {
  return key === 'position' ? undefined : value;
}
