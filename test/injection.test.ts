// Each document in `fixtures/injection` is clean, and written in another way. The edits in
// `fixtures/rules/<rule>/injection.json` put the defect of a rule into each of them; exactly that
// defect must be found, in exactly that place.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type LintOptions, lint } from '../src/lint/lint.ts';
import { rules } from '../src/rules/index.ts';

interface Injection {
  /** What is configured besides the preset. */
  settings?: Pick<LintOptions, 'path' | 'timezone' | 'today' | 'audience' | 'template'>;
  /** What holds for all forms that do not say otherwise. */
  from?: string;
  to?: string;
  also?: string[];
  forms: Record<string, Partial<Defect>>;
}

interface Defect {
  /** What is replaced: the first place where a text stands, all that a `/pattern/flags` matches. */
  from: string;
  /** What it is replaced by; `$1` is the first group. */
  to: string;
  /** What stands where each finding is, as far as it is on one line; `''` for the whole document. */
  at: string[];
  /** Other rules that have to do with it. */
  also: string[];
  /** Why this form cannot have the defect. */
  never?: string;
}

const root = new URL('../fixtures/', import.meta.url);
const forms = readdirSync(new URL('injection/', root)).map((file) => file.slice(0, -'.md'.length));

describe.each(forms)('%s', (form) => {
  test.each(['recommended', 'strict'] as const)('is clean under %s', (preset) => {
    const { messages } = lint(read(`injection/${form}.md`), { preset });
    expect(messages.map(({ line, ruleId, message }) => [line, ruleId, message])).toEqual([]);
  });
});

describe.each(rules.map(({ name }) => name))('%s', (name) => {
  const injection = injectionOf(name);

  test('has a defect for each form', () => {
    expect(Object.keys(injection.forms).sort()).toEqual([...forms].sort());
  });

  const possible = Object.entries(injection.forms).filter(([, { never }]) => !never);

  test.each(possible)('in %s', (form) => {
    const { from, to, also, at } = defectOf(injection, form);
    const source = read(`injection/${form}.md`);
    const broken = source.replace(toPattern(from), to);
    expect(broken).not.toBe(source);

    const { messages } = lint(broken, { preset: 'strict', ...injection.settings });
    const others = messages.filter(({ ruleId }) => !also.includes(ruleId ?? ''));
    const found = others.map((message) => [message.ruleId, excerpt(message, broken)]);
    expect(found).toEqual(at.map((text) => [name, text]));
  });
});

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8').replaceAll('\r\n', '\n');
}

function injectionOf(name: string): Injection {
  const file = `rules/${name}/injection.json`;
  return existsSync(new URL(file, root)) ? JSON.parse(read(file)) : { forms: {} };
}

function defectOf({ forms, ...all }: Injection, form: string): Defect {
  return { from: '', to: '', at: [], also: [], ...all, ...forms[form] };
}

function toPattern(text: string): string | RegExp {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/s.exec(text) ?? [];
  return source === undefined ? text : new RegExp(source, flags);
}

interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

function excerpt({ line, column, endLine, endColumn }: Place, source: string): string {
  const text = source.split('\n')[line - 1] ?? '';
  return text.slice(column - 1, endLine > line ? undefined : endColumn - 1);
}
