// The templates of `templates/`: each placeholder is one that `placeholder-text` knows, and each is
// a postmortem without a fault once it is filled in, as in `fixtures/templates/`.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { SectionKind } from '../../src/ast/nodes.ts';
import { nodesOf } from '../../src/ast/nodes-of.ts';
import { toJson } from '../../src/json/to-json.ts';
import { lint } from '../../src/lint/lint.ts';
import { parse } from '../../src/parse.ts';
import { fillIn } from '../../src/template/fill-in.ts';
import { templates } from '../../src/template/templates.ts';

const names = Object.keys(templates) as Array<keyof typeof templates>;
const placeholder = /\{\{[^{}]+\}\}|YYYY-MM-DD HH:MM|YYYY-MM-DD/g;

/** What each has, besides sections of which pm-lint knows no kind. */
const kinds: Record<keyof typeof templates, SectionKind[]> = {
  sre: [
    ...(['summary', 'impact', 'root-cause', 'trigger', 'detection', 'resolution'] as const),
    ...(['action-items', 'lessons-learned', 'what-went-well', 'what-went-wrong'] as const),
    ...(['where-we-got-lucky', 'timeline', 'supporting-information'] as const),
  ],
  pagerduty: [
    ...(['summary', 'summary', 'root-cause', 'detection', 'resolution', 'impact'] as const),
    ...(['timeline', 'what-went-well', 'what-went-wrong', 'action-items'] as const),
  ],
  atlassian: [
    ...(['summary', 'background', 'impact', 'impact', 'detection', 'resolution'] as const),
    ...(['timeline', 'five-whys', 'root-cause', 'recurrence', 'lessons-learned'] as const),
    'action-items',
  ],
  short: ['summary', 'impact', 'timeline', 'root-cause', 'lessons-learned', 'action-items'],
};

describe.each(names)('%s', (name) => {
  const template = templates[name];
  const filled = readFileSync(`fixtures/templates/${name}.md`, 'utf8').replaceAll('\r\n', '\n');

  test('has sections that pm-lint knows', () => {
    const sections = nodesOf(parse(template), 'section').map(({ node }) => node);
    const known = sections.flatMap((section) => section.kinds).filter((kind) => kind !== 'other');
    expect(known).toEqual(kinds[name]);
  });

  test('is reported at each line with a placeholder', () => {
    const lines = template
      .split('\n')
      .flatMap((line, index) => (line.match(placeholder) ? index + 1 : []));
    const found = lint(template).messages.filter(({ ruleId }) => ruleId === 'placeholder-text');
    expect(found.map(({ line }) => line)).toEqual(lines);
  });

  test('has placeholders each of which is reported by itself', () => {
    for (const written of template.match(placeholder) ?? []) {
      const { messages } = lint(`# Outage\n\n## Impact\n\nText ${written} text.\n`);
      const rules = messages.map(({ ruleId }) => ruleId);
      expect([written, rules.includes('placeholder-text')]).toEqual([written, true]);
    }
  });

  test('tells the turning points when it is filled in', () => {
    const { start, detected, mitigated, end } = toJson(parse(filled)).incident;
    const times = [start, detected, mitigated, end].map((moment) => moment?.instant?.slice(11, 16));
    expect(times).toEqual(['14:02', '14:09', '14:40', '15:05']);
  });

  test('is clean when it is filled in', () => {
    expect(lint(filled, { preset: 'strict' }).messages).toEqual([]);
  });

  test('is the same filled in, but for what stood in placeholders', () => {
    const facts = { date: '2026-03-04', time: '14:02', zone: 'UTC', severity: 'SEV-2' };
    const lines = fillIn(template, { ...facts, title: 'Invoices could not be sent' }).split('\n');
    const fixed = lines.filter((line) => !line.match(placeholder));
    expect(filled.split('\n').filter((line) => fixed.includes(line))).toEqual(fixed);
    expect(filled.split('\n')).toHaveLength(lines.length);
  });
});
