import { describe, expect, test } from '@jest/globals';
import { judgePostmortem } from '../../src/lint/judge-postmortem.ts';
import { parse } from '../../src/parse.ts';
import { collectedPostmortems, packageDocuments, type Sample } from './documents-at-hand.ts';

describe('a postmortem', () => {
  test.each<[string, string, string[]]>([
    [
      'with a timeline',
      '# Checkout was down\n\n## Timeline\n\n- 14:02 UTC: Rain.\n- 14:40 UTC: Sun.\n',
      ['a section on timeline', 'a timeline with 2 timed entries'],
    ],
    [
      'by its sections',
      '# Slow maps\n\nOn 5 March 2024 maps were slow.\n\n## Impact\n\nHikers.\n\n## Root cause\n\nA loop.\n',
      ['sections on impact and root cause'],
    ],
    [
      'by its name',
      '# Postmortem: slow maps\n\nOn 5 March 2024 maps were slow.\n',
      ['it is called `Postmortem`'],
    ],
    [
      'by the name in its front matter',
      '---\ntitle: Slow maps\ntags: [maps, postmortem]\ndate: 2024-03-05\n---\n\nMaps were slow.\n',
      ['it is called `postmortem`'],
    ],
    [
      'by its ends and its length',
      '# Slow maps\n\nThe outage lasted 40 minutes.\n\nStart: 2024-03-05 14:02 UTC\n\nEnd: 2024-03-05 14:42 UTC\n',
      ["it tells the incident's start, end and length", 'it states start and end'],
    ],
    [
      'in numbers',
      '# Slow maps\n\n5 March 2024\n\n| Metric | Time |\n| - | - |\n| Severity | 2 |\n| Time to detect | 5 minutes |\n| Time to resolve | 2 hours |\n| Total downtime | 2 hours |\n',
      [
        'it measures `time to detect`, `time to resolve` and `total downtime`',
        'it speaks of `severity` and `downtime`',
      ],
    ],
    [
      'in another language, by its name and its timeline',
      '# 障害報告\n\n2024-03-05 の障害。\n',
      ['it is called `障害報告`'],
    ],
    [
      'that is a form not filled in',
      '# Title\n\n## Summary\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Action items\n',
      ['sections on summary, impact, timeline, root cause and action items'],
    ],
  ])('%s', (_name, text, reasons) => {
    expect(judgePostmortem(parse(text))).toEqual({ isPostmortem: true, reasons });
  });
});

describe('no postmortem', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', ['nothing in it tells of an incident', 'no date or time']],
    [
      'a readme',
      '# incident-bot\n\n## Installation\n\n## Usage\n\n## Timeline\n\n- 14:02 UTC: `declare`\n- 14:05 UTC: `resolve`\n',
      [
        'too little tells of one: its name says `incident`; a section on timeline; a timeline with 2 timed entries',
        'sections of a manual: installation and usage',
      ],
    ],
    [
      'a changelog',
      '# Changelog\n\n## [1.2.1] - 2024-03-05\n\n### Impact\n\n## [1.2.0] - 2024-03-01\n\n### Root cause\n\n## 1.1.0 / 2024-02-01\n\n### Summary\n',
      [
        'too little tells of one: sections on impact, root cause and summary',
        '3 sections are versions',
      ],
    ],
    [
      'a runbook',
      '# Runbook of the database\n\n## Detection\n\nAn alarm.\n\n## Impact\n\nNo payments.\n\n## Mitigation\n\nFail over.\n',
      [
        'too little tells of one: sections on detection, impact and mitigation',
        'no date or time',
        'its title says `Runbook`',
      ],
    ],
    [
      'a proposal',
      '# Sidecars\n\n## Summary\n\n## Motivation\n\n## Goals\n\n## Timeline\n\n- 2023-01-12: Alpha\n- 2023-05-01: Beta\n\n## Impact\n\nNone.\n',
      [
        'too little tells of one: sections on summary, timeline and impact; a timeline with 2 timed entries',
        'sections of a proposal: goals and motivation',
      ],
    ],
    [
      'a bug report',
      '# Button is dead\n\n## Summary\n\nSince 2024-03-01.\n\n## Steps to reproduce\n\nClick.\n\n## Root cause\n\nA typo.\n\n## Fix\n\nMend it.\n',
      [
        expect.stringMatching(/^too little tells of one: sections on summary, root cause/) as never,
        'sections of a bug report: steps to reproduce',
      ],
    ],
    [
      'an agenda',
      '# Meetup, 2024-03-05\n\n## Schedule\n\n- 18:00 Doors\n- 18:30 Talk\n',
      ['nothing in it tells of an incident'],
    ],
    [
      'a list of postmortems',
      '# Postmortems\n\n- 2024-03-05: [Checkout](a.md)\n- 2024-02-01: [Search](b.md)\n',
      [expect.stringMatching(/^(?:nothing in it|too little) tells of /) as never],
    ],
  ])('%s', (_name, text, reasons) => {
    expect(judgePostmortem(parse(text))).toEqual({ isPostmortem: false, reasons });
  });
});

describe('of the documents at hand, at most one in a hundred is misjudged', () => {
  test('postmortems', () => {
    const postmortems = collectedPostmortems();
    expect(misjudged(postmortems, true).length).toBeLessThanOrEqual(postmortems.length / 100);
  });

  test('documents of packages', () => {
    const others = packageDocuments();
    expect(others.length).toBeGreaterThan(100);
    expect(misjudged(others, false).length).toBeLessThanOrEqual(others.length / 100);
  }, 120_000);
});

function misjudged(samples: readonly Sample[], expected: boolean): string[] {
  return samples
    .filter(({ text }) => judgePostmortem(parse(text)).isPostmortem !== expected)
    .map(({ name }) => name);
}
