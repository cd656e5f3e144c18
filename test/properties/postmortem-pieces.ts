/** What a postmortem is made of, as people write it and as they should not. */

export const titles = [
  ...['Timeline', 'Incident timeline (UTC)', 'Timeline (all times PST)', 'Impact', 'Summary'],
  ...[
    'Root cause',
    'Root causes & trigger',
    'Detection',
    'Resolution',
    'Action items',
    'Next steps',
  ],
  ...[
    'Lessons learned',
    'What went well',
    'Where we got lucky',
    'Five whys',
    '5. Why',
    'Background',
  ],
  ...['Postmortem: slow carts on 2024-03-05', 'Incident 42', '2024-03-05', '10:00 UTC', 'Timelime'],
  ...[
    'Cronología',
    'Auswirkungen',
    '时间线',
    'タイムライン',
    '',
    '`code`',
    '[Impact](#impact)',
    '🔥 Impact',
  ],
] as const;

export const writtenTimes = [
  ...['10:00', '10:05 UTC', '23:59', '00:01', '24:00', '25:61', '9am', '9:30 PM PST', '13:00 PM'],
  ...[
    '14h30',
    '1400Z',
    '10:00:01.123',
    '~14:20',
    '10:00 - 11:30',
    '10:00–10:05 CET',
    'T+5m',
    'noon',
  ],
  ...[
    '2024-03-05',
    '2024-03-05T10:00:00Z',
    '2024-03-05 10:00 +0530',
    '2024-02-30 10:00',
    '03/04/24',
  ],
  ...[
    'March 5',
    'Tue, 5 March 2024, 10:00 am EST',
    '31.12.2023 23:50 Uhr',
    '5 de marzo',
    '3月5日 10時',
  ],
  ...[
    '275761-01-01T00:00:00Z',
    '0000-00-00',
    '+99:99',
    '1709632800',
    'the next day',
    'yesterday 10:00',
  ],
  ...[
    '10:30 Europe/Berlin',
    '02:30 America/New_York',
    '10:00 IST',
    '10:00 GMT+25',
    '99:99',
    '',
    'TBD',
  ],
] as const;

export const lengths = [
  ...[
    '3 hours',
    '1h30m',
    '90 min',
    '999999999 hours',
    '1e9 days',
    '-5 minutes',
    '0 seconds',
    'PT5M',
  ],
  ...['two and a half days', '00:45:00', '9'.repeat(40), '½ hour', '1,5 Stunden', 'about 5'],
] as const;

export const names = [
  ...[
    '@ana',
    'Ana Ruiz',
    'Ana, Ben and Cleo',
    'the payments team',
    'TBD',
    'OPS-1',
    '#12',
    'nobody',
  ],
  ...[
    'ana@example.com',
    '[OPS-2](https://tickets.example/OPS-2)',
    '4111 1111 1111 1111',
    'constructor',
  ],
  ...[
    '\u202Ena\u0000me',
    '\uD800',
    'A\u200DB',
    'x'.repeat(300),
    '10.0.0.1',
    'AKIAABCDEFGHIJKLMNOP',
  ],
] as const;

export const events = [
  ...[
    'Deploy of cart 4.2 started',
    'Alert fired: p99 > 2 s',
    'Ana acknowledged the page',
    'Mitigated',
  ],
  ...[
    '**Resolved:** traffic is back',
    '`kubectl rollout undo`',
    'Human error by Ben, who should have known',
  ],
  ...[
    '100% of requests failed',
    'some users saw errors',
    'Errors ended, see [graph](x.png "t")',
    '~~no~~',
  ],
  ...[
    'Add an alert for 10:00 jobs by Friday',
    'Be more careful',
    'DONE',
    '[x]',
    '(OPS-3, P1, @ben)',
    '',
  ],
  ...[
    '<b>Start</b> &amp; end&nbsp;of it',
    'a | b',
    '\\| 10:00',
    'Ana said: "10:00"',
    '复旧',
    '* *',
    '\t',
  ],
] as const;

interface EntryForm {
  before: string;
  write: (time: string, event: string) => string;
}

export const entries: readonly EntryForm[] = [
  { before: '', write: (time, event) => `- ${time} ${event}` },
  { before: '', write: (time, event) => `* **${time}** - ${event}` },
  { before: '', write: (time, event) => `${time} | ${event}` },
  { before: '', write: (time, event) => `${time}: ${event}  ` },
  { before: '', write: (time, event) => `### ${time}\n${event}` },
  { before: '', write: (time, event) => `**${time}**\n\n${event}\n` },
  { before: '', write: (time, event) => `1. [${time}] ${event}\n   - ${time} ${event}` },
  { before: '', write: (time, event) => `│ ${time} ──▶ ${event}\n│` },
  { before: '', write: (time, event) => `> ${time} ${event}` },
  { before: '', write: (time, event) => `<li>${time} ${event}</li>` },
  { before: '', write: (time, event) => `${event}\n: ${time}` },
  { before: '', write: (time, event) => `At ${time} ${event}, and at ${time} again.` },
  { before: '```\n', write: (time, event) => `${time} ${event}` },
  { before: '- 2024-03-05\n', write: (time, event) => `    - ${time}\n      ${event}` },
  { before: '| Time | Event |\n|---|:-:|\n', write: (time, event) => `| ${time} | ${event} |` },
  {
    before: 'Date|Time (CET)|Who|What\n-|-|-|-\n',
    write: (time, event) => `${time}|${time}|ana|${event}`,
  },
];

interface ItemFacts {
  what: string;
  owner: string;
  due: string;
}

export const items: ReadonlyArray<(facts: ItemFacts) => string> = [
  ({ what, owner, due }) => `- [ ] ${what} (${owner}, ${due})`,
  ({ what, owner }) => `- [x] ${owner}: ${what}`,
  ({ what, owner, due }) => `1. **${what}** - Owner: ${owner} - Due: ${due} - P1`,
  ({ what, owner, due }) => `| ${what} | ${owner} | ${due} | OPS-1 |`,
  ({ what, owner, due }) => `| Action | Owner | Due |\n|-|-|-|\n| ${what} | ${owner} | ${due} |`,
  ({ what, owner }) => `### ${what}\n\nOwner: ${owner}`,
  ({ what, due }) => `* ${what} #12 by ${due}\n  * DONE`,
  ({ what, owner }) => `TODO ${owner} ${what}`,
];

export const blocks = [
  ...[
    '---\n',
    '***',
    '===\n',
    '```\n10:00 x\n',
    '~~~yaml\na: b\n~~~\n',
    '    10:00 code\n',
    '<!-- note -->\n',
  ],
  ...[
    '<!-- pm-lint-disable -->\n',
    '<!-- pm-lint-disable-next-line timeline-order, __proto__ -- why -->\n',
  ],
  ...[
    '<!-- pm-lint-enable constructor -->\n',
    '<!-- pm-lint-configure-file {"__proto__": "off"} -->\n',
  ],
  ...[
    '<!-- pm-lint-configure-file\nmissing-section: [error, {sections: [toString]}]\n-->\n',
    '<!--',
  ],
  ...[
    '<details><summary>Timeline</summary>\n\n',
    '</details>\n',
    '<table><tr><td>10:00</td></tr></table>\n',
  ],
  ...[
    '[^1]: 10:05 a note\n',
    'See [^1].\n',
    '[ref]: https://x.example "10:00"\n',
    '![10:00][ref]\n',
  ],
  ...[
    'All times are UTC.\n',
    'Times in Pacific time (PST/PDT)\n',
    'Status: DRAFT\n',
    '**Severity**: SEV1\n',
  ],
  ...[
    'Start | End | Duration\n-|-|-\n10:00 | 11:00 | 3 h\n',
    'Date: 2024-03-05\nAuthors: Ana\nStatus: done\n',
  ],
  ...[
    '- a\n  - b\n    - c\n      1. d\n\n        10:00 e\n',
    '> > - > 10:00 x\n',
    '\u2028\n',
    '\uFEFF\n',
    '\0\n',
  ],
] as const;
