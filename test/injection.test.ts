// Each document in `fixtures/injection` is clean, and written in another way. An edit puts one
// defect into it; exactly that defect must be found, in exactly that place.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { lint } from '../src/lint/lint.ts';

interface Defect {
  rule: string;
  /** What is replaced: the first place where a text stands, all that a pattern matches. */
  from: string | RegExp;
  to: string;
  /** `line:column` of each finding. */
  at: string[];
}

/** Stands below a document, as one that was pasted there. */
const otherIncident = `
# Gift cards failed

## Timeline

- 2026-03-05 19:10 UTC: Gift cards fail
- 19:30 UTC: Gift cards are taken

## Impact

9 customers paid in cash.

## Root cause

A wrong path.
`;

const forms: Record<string, Defect[]> = {
  'ascii-timeline': [
    {
      rule: 'timeline-entry-without-time',
      from: '    11:30 PM ────',
      to: '             ────',
      at: ['22:14'],
    },
    { rule: 'missing-section', from: '#### **Impact:**', to: '#### **Parcels:**', at: ['1:1'] },
    { rule: 'empty-section', from: /^1,150 parcels .*$/m, to: '', at: ['8:1'] },
    { rule: 'placeholder-text', from: '30% of', to: 'XX% of', at: ['9:41'] },
    { rule: 'time-zone-missing', from: ' (UTC+1)', to: '', at: ['6:33', '16:6'] },
    { rule: 'date-impossible', from: '12:45 AM ', to: '12:75 AM ', at: ['25:5'] },
    { rule: 'date-weekday-mismatch', from: 'Monday, Nov', to: 'Tuesday, Nov', at: ['6:64'] },
    { rule: 'timeline-order', from: '    11:30 PM', to: '    10:05 PM', at: ['22:5'] },
    {
      rule: 'milestone-order',
      from: /^The outage lasted.*$/m,
      to: '2026-11-02 22:00 - 2026-11-01 02:00 (UTC+1)',
      at: ['6:20'],
    },
    { rule: 'duration-mismatch', from: 'lasted 4 hours', to: 'lasted 6 hours', at: ['6:19'] },
    { rule: 'action-item-no-owner', from: '@dan, TOYS-72', to: 'TOYS-72', at: ['50:1'] },
    { rule: 'action-item-untracked', from: ', TOYS-73', to: '', at: ['52:1'] },
    {
      rule: 'action-items-none',
      from: /#### \*\*Improvements[\s\S]*/,
      to: 'None.\n',
      at: ['42:1'],
    },
    { rule: 'several-incidents', from: /$/, to: otherIncident, at: ['54:1'] },
  ],
  'indented-headings': [
    {
      rule: 'timeline-entry-without-time',
      from: /^ {4}11:45 PM PDT:\n/m,
      to: '',
      at: ['22:9'],
    },
    { rule: 'missing-section', from: '#### Impact:', to: '#### Players:', at: ['1:1'] },
    { rule: 'empty-section', from: /^ {4}The alarm on .*\n/m, to: '', at: ['31:1'] },
    {
      rule: 'placeholder-text',
      from: '2,400 players',
      to: '[describe how many] players',
      at: ['9:9'],
    },
    { rule: 'time-zone-missing', from: / PDT/g, to: '', at: ['4:21', '16:5'] },
    { rule: 'date-impossible', from: '11:45 PM PDT:', to: '23:45 PM PDT:', at: ['22:5'] },
    { rule: 'date-weekday-mismatch', from: 'Saturday', to: 'Friday', at: ['4:21'] },
    { rule: 'timeline-order', from: '11:45 PM', to: '10:10 PM', at: ['22:5'] },
    {
      rule: 'milestone-order',
      from: /Sunday, June 14(.*)\n.*/,
      to: 'Saturday, June 13$1',
      at: ['5:19'],
    },
    { rule: 'duration-mismatch', from: 'lasted 3 hours', to: 'lasted 90 minutes', at: ['6:27'] },
    { rule: 'action-item-no-owner', from: '@raul, ', to: '', at: ['54:9'] },
    { rule: 'action-item-untracked', from: ', QUEST-401', to: '', at: ['51:9'] },
    {
      rule: 'action-items-none',
      from: / {4}#### Improvements[\s\S]*/,
      to: '    N/A\n',
      at: ['48:1'],
    },
    { rule: 'several-incidents', from: /$/, to: otherIncident, at: ['57:1'] },
  ],
  'labelled-bullets': [
    { rule: 'missing-section', from: '- **Impact:**', to: '- **Remark:**', at: ['1:1'] },
    {
      rule: 'empty-section',
      from: / 41% of .*/,
      to: '',
      at: ['5:5'],
    },
    { rule: 'placeholder-text', from: '41% of the', to: 'TBD of the', at: ['5:15'] },
    { rule: 'time-zone-missing', from: / \(UTC\)/g, to: '', at: ['4:101', '9:56'] },
    { rule: 'date-impossible', from: '11:10 AM', to: '25:10', at: ['12:8'] },
    { rule: 'date-weekday-mismatch', from: 'Wednesday', to: 'Monday', at: ['4:20'] },
    { rule: 'timeline-order', from: '11:10 AM', to: '10:10 AM', at: ['12:8'] },
    {
      rule: 'milestone-order',
      from: /On Wed.*$/m,
      to: '2026-03-04 10:00 to 2025-03-04 13:30 (UTC)',
      at: ['4:37'],
    },
    {
      rule: 'duration-mismatch',
      from: '3 hours and 30 minutes',
      to: '2 hours and 30 minutes',
      at: ['4:72'],
    },
    { rule: 'timeline-entry-without-time', from: 'At 11:10 AM (UTC) the', to: 'The', at: ['12:3'] },
    { rule: 'action-item-no-owner', from: '@lena, ', to: '', at: ['24:3'] },
    { rule: 'action-item-untracked', from: /, \[FERRY-32\]\(.*?\)/, to: '', at: ['26:3'] },
    { rule: 'action-items-none', from: /- \*\*Improvements[\s\S]*/, to: '- None\n', at: ['22:1'] },
    { rule: 'several-incidents', from: /$/, to: otherIncident, at: ['31:1'] },
  ],
  'plain-label-lines': [
    {
      rule: 'timeline-entry-without-time',
      from: '4:30 PM: Ada',
      to: 'Ada',
      at: ['17:1'],
    },
    { rule: 'missing-section', from: '###Impact:', to: '###Passengers:', at: ['1:1'] },
    { rule: 'empty-section', from: /^All 212 boards .*\n/m, to: '', at: ['8:1'] },
    { rule: 'placeholder-text', from: 'All 212 boards', to: 'TODO boards', at: ['9:1'] },
    { rule: 'time-zone-missing', from: ' (CEST)', to: '', at: ['6:1', '15:1'] },
    { rule: 'date-impossible', from: '5:15 PM', to: '5:65 PM', at: ['18:1'] },
    { rule: 'date-weekday-mismatch', from: 'Friday', to: 'Thursday', at: ['3:4'] },
    { rule: 'timeline-order', from: '5:15 PM', to: '4:15 PM', at: ['18:1'] },
    {
      rule: 'milestone-order',
      from: /(?<=to )May 8, 2026, 6:30 PM \(CEST\), .*$/m,
      to: 'May 7, 2026, 6:30 PM (CEST)',
      at: ['6:25'],
    },
    { rule: 'duration-mismatch', from: '2 hours and 30', to: '3 hours and 30', at: ['6:65'] },
    { rule: 'action-item-no-owner', from: '@jonas, ', to: '', at: ['37:1'] },
    { rule: 'action-item-untracked', from: ', TRAM-56', to: '', at: ['38:1'] },
    {
      rule: 'action-items-none',
      from: /Improvements and Fixes[\s\S]*/,
      to: 'None\n',
      at: ['30:1'],
    },
    { rule: 'several-incidents', from: /$/, to: otherIncident, at: ['41:1'] },
  ],
  'times-as-headings': [
    {
      rule: 'timeline-entry-without-time',
      from: '# 05:40 AM:',
      to: '# The second try:',
      at: ['14:1'],
    },
    { rule: 'missing-section', from: '# Impact:', to: '# Bakers:', at: ['1:1'] },
    { rule: 'empty-section', from: /^380 of .*\n/m, to: '', at: ['5:1'] },
    { rule: 'placeholder-text', from: '380 of', to: '<how many?> of', at: ['6:1'] },
    { rule: 'time-zone-missing', from: ' (UTC)', to: '', at: ['2:127', '4:1', '10:2'] },
    { rule: 'date-impossible', from: '# 06:30 AM:', to: '# 26:30:', at: ['16:3'] },
    { rule: 'date-weekday-mismatch', from: 'Thursday', to: 'Friday', at: ['2:61'] },
    { rule: 'timeline-order', from: '# 06:30 AM', to: '# 05:30 AM', at: ['16:3'] },
    {
      rule: 'milestone-order',
      from: /(?<= - )April 9(, 2026, 07:45 AM \(UTC\)), .*$/m,
      to: 'April 8$1',
      at: ['4:27'],
    },
    { rule: 'duration-mismatch', from: '2 hours and 45', to: '1 hour and 45', at: ['4:67'] },
    { rule: 'action-item-no-owner', from: '@marc, ', to: '', at: ['29:1'] },
    { rule: 'action-item-untracked', from: ', KORN-120', to: '', at: ['32:1'] },
    { rule: 'action-items-none', from: /# 1\. Session[\s\S]*/, to: 'None so far.\n', at: ['26:1'] },
    { rule: 'several-incidents', from: /$/, to: otherIncident, at: ['35:1'] },
  ],
};

describe.each(Object.entries(forms))('%s', (form, defects) => {
  const source = readFileSync(
    new URL(`../fixtures/injection/${form}.md`, import.meta.url),
    'utf8',
  ).replaceAll('\r\n', '\n');

  test.each(['recommended', 'strict'] as const)('is clean under %s', (preset) => {
    expect(findings(source, preset)).toEqual([]);
  });

  test.each(defects.map((defect) => [defect.rule, defect] as const))('%s', (rule, defect) => {
    const broken = source.replace(defect.from, defect.to);
    expect(broken).not.toBe(source);
    expect(findings(broken, 'strict')).toEqual(defect.at.map((place) => `${place} ${rule}`));
  });
});

function findings(source: string, preset: 'recommended' | 'strict'): string[] {
  const { messages } = lint(source, { preset });
  return messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}
