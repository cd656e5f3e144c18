/** What the first operand may be; `lint` where it is none of them. */
export const commands = [
  'lint',
  'merge',
  'parse',
  'format',
  'rules',
  'explain',
  'timeline',
  'new',
  'init',
  'completions',
] as const;

export type Command = (typeof commands)[number];

/** One option, as it is read and as it is explained. */
export interface Option {
  name: string;
  short?: string;
  /** What the value is called; an option without is a switch. */
  value?: string;
  /** In Markdown; the help has it without backticks. */
  description: string;
  commands: readonly Command[];
}

/** The options in the order of the help. */
export const optionTable: Option[] = [
  {
    name: 'format',
    short: 'f',
    value: 'NAME',
    description: 'stylish, json, sarif, … or a module; parse: json, jsonl; timeline: svg',
    commands: ['lint', 'merge', 'parse', 'rules', 'timeline'],
  },
  {
    name: 'fix',
    description: 'Make the fixes that cannot change the meaning, and report what is left',
    commands: ['lint'],
  },
  {
    name: 'fix-dry-run',
    description: 'Report what `--fix` would leave; `-f json` has the fixed texts',
    commands: ['lint'],
  },
  {
    name: 'diff',
    description: 'Show what `--fix` or `format` would change, and exit with 1 if it is anything',
    commands: ['lint', 'format'],
  },
  {
    name: 'config',
    short: 'c',
    value: 'FILE',
    description: 'Use this configuration, and look for no other',
    commands: ['lint', 'merge', 'parse', 'format', 'rules', 'explain', 'timeline', 'new'],
  },
  {
    name: 'no-config',
    description: 'Look for no configuration',
    commands: ['lint', 'merge', 'parse', 'format', 'rules', 'explain', 'timeline', 'new'],
  },
  {
    name: 'print-config',
    value: 'FILE',
    description: 'Print what is configured for a document, and where, and check nothing',
    commands: ['lint'],
  },
  {
    name: 'plugin',
    value: 'NAME',
    description: 'Add the rules of a file or package; may be repeated',
    commands: ['lint', 'merge', 'rules', 'explain'],
  },
  {
    name: 'preset',
    value: 'NAME',
    description: 'Rules to start from: minimal, recommended (default) or strict',
    commands: ['lint'],
  },
  {
    name: 'rule',
    value: 'SETTING',
    description: "Change a rule: `'name: off'` or `'name: [warn, {max: 3}]'`; may be repeated",
    commands: ['lint'],
  },
  {
    name: 'timezone',
    value: 'ZONE',
    description: 'Zone of times for which a document names none, such as UTC or Europe/Oslo',
    commands: ['lint', 'parse', 'format', 'timeline', 'new'],
  },
  {
    name: 'today',
    value: 'DATE',
    description: 'Date of today for rules that ask for it; the clock is not asked',
    commands: ['lint'],
  },
  {
    name: 'audience',
    value: 'WHO',
    description: 'Who is to read the documents: internal (default) or public',
    commands: ['lint'],
  },
  {
    name: 'only-postmortems',
    description: 'Pass over named files that are no postmortems, as those of a directory',
    commands: ['lint', 'parse', 'format'],
  },
  {
    name: 'ignore-pattern',
    value: 'PATTERN',
    description: 'Leave out what matches, as in a `.gitignore`; may be repeated',
    commands: ['lint', 'parse', 'format', 'timeline'],
  },
  {
    name: 'ignore-path',
    value: 'FILE',
    description: 'Leave out what the patterns of this file match, instead of `.pm-lintignore`',
    commands: ['lint', 'parse', 'format', 'timeline'],
  },
  {
    name: 'no-ignore',
    description: 'Do not look at `.gitignore` and `.pm-lintignore`',
    commands: ['lint', 'parse', 'format', 'timeline'],
  },
  {
    name: 'no-warn-ignored',
    description: 'As in ESLint; pm-lint is silent anyway about named files that are ignored',
    commands: ['lint', 'parse', 'format'],
  },
  {
    name: 'no-inline-config',
    description: 'Do not follow comments that switch rules off',
    commands: ['lint'],
  },
  {
    name: 'staged',
    description: 'Check what is staged, and report only what the last commit does not have',
    commands: ['lint'],
  },
  {
    name: 'changed',
    description: 'Report only what is new since the merge base with the default branch',
    commands: ['lint'],
  },
  {
    name: 'since',
    value: 'REF',
    description: 'Report only what is new since the merge base with a branch, tag or commit',
    commands: ['lint'],
  },
  {
    name: 'suppress-all',
    description: 'Write all findings into a file, and report only what comes later',
    commands: ['lint'],
  },
  {
    name: 'suppress-rule',
    value: 'RULE',
    description: 'Write the findings of one rule into that file; may be repeated',
    commands: ['lint'],
  },
  {
    name: 'prune-suppressions',
    description: 'Take suppressions out that are no longer needed',
    commands: ['lint'],
  },
  {
    name: 'suppressions-location',
    value: 'FILE',
    description: 'File of suppressions, instead of `pm-lint-suppressions.json`',
    commands: ['lint'],
  },
  {
    name: 'pass-on-unpruned-suppressions',
    description: 'Do not fail when a suppression is no longer needed',
    commands: ['lint'],
  },
  { name: 'quiet', description: 'Report errors only', commands: ['lint', 'merge'] },
  {
    name: 'max-warnings',
    value: 'N',
    description: 'Exit with 1 when there are more than N warnings',
    commands: ['lint', 'merge'],
  },
  {
    name: 'write',
    description: 'Put the canonical form into the files',
    commands: ['format'],
  },
  {
    name: 'check',
    description: 'Name the files that are not in canonical form, and exit with 1 if there are any',
    commands: ['format'],
  },
  {
    name: 'timeline',
    value: 'FORM',
    description: 'How a timeline is written: keep (default: tables stay tables), list or table',
    commands: ['format'],
  },
  {
    name: 'zones',
    value: 'WHICH',
    description: 'Zones on each entry: written (default), inherited too, or assumed too',
    commands: ['format'],
  },
  {
    name: 'to-zone',
    value: 'ZONE',
    description: 'Convert the entries of timelines to a zone, what was written behind in brackets',
    commands: ['format'],
  },
  {
    name: 'metadata',
    value: 'PLACE',
    description: 'Where metadata stands: keep (default: where it does) or front-matter',
    commands: ['format'],
  },
  {
    name: 'standard-titles',
    description: 'Give sections the titles that most postmortems have',
    commands: ['format'],
  },
  {
    name: 'standard-order',
    description: 'Put sections into the order that most postmortems have',
    commands: ['format'],
  },
  {
    name: 'output-file',
    short: 'o',
    value: 'FILE',
    description: 'Write to a file instead of the standard output',
    commands: ['lint', 'merge', 'parse', 'format', 'rules', 'timeline'],
  },
  {
    name: 'cache',
    description: 'Check only what is not as it was in the last run, and keep the results',
    commands: ['lint'],
  },
  {
    name: 'cache-location',
    value: 'FOLDER',
    description: 'Where results are kept, instead of node_modules/.cache/pm-lint',
    commands: ['lint'],
  },
  {
    name: 'cache-strategy',
    value: 'NAME',
    description: 'What tells that a file is as it was: content (default) or metadata',
    commands: ['lint'],
  },
  {
    name: 'concurrency',
    value: 'N',
    description: 'Files to check at a time: a number, auto (default) or off',
    commands: ['lint'],
  },
  {
    name: 'shard',
    value: 'I/N',
    description: 'Check the I-th of N parts of the files; see pm-lint merge',
    commands: ['lint'],
  },
  {
    name: 'stdin-filename',
    value: 'NAME',
    description: 'What to call the text that `-` reads from the standard input',
    commands: ['lint', 'parse', 'format', 'timeline'],
  },
  {
    name: 'template',
    value: 'NAME',
    description: 'What to begin with: sre, pagerduty, atlassian, short, or a file of yours',
    commands: ['new'],
  },
  { name: 'title', value: 'TEXT', description: 'Title of the postmortem', commands: ['new'] },
  {
    name: 'start',
    value: 'TIME',
    description: 'When the incident began, such as "2026-03-04 14:02 UTC"',
    commands: ['new'],
  },
  { name: 'severity', value: 'TEXT', description: 'How severe it was', commands: ['new'] },
  { name: 'color', description: 'Use colors, whatever the output is', commands },
  { name: 'no-color', description: 'Use no colors', commands },
  {
    name: 'no-error-on-unmatched-pattern',
    description: 'Do not fail when a directory or glob holds no postmortem',
    commands: ['lint', 'parse', 'format'],
  },
  {
    name: 'stats',
    description: 'Tell how long reading and each rule took; `-f json` has it for each file',
    commands: ['lint'],
  },
  {
    name: 'yes',
    short: 'y',
    description: 'Do not ask before files are written',
    commands: ['init'],
  },
  {
    name: 'watch',
    short: 'w',
    description: 'Check again whenever a file changes',
    commands: ['lint'],
  },
  {
    name: 'explain',
    value: 'RULE',
    description: 'Tell what a rule is about, as `pm-lint explain` does',
    commands: ['lint'],
  },
  {
    name: 'list-rules',
    description: 'List the rules, as `pm-lint rules` does',
    commands: ['lint'],
  },
  {
    name: 'env-info',
    description: 'Show the versions that a report of a defect should name',
    commands: ['lint'],
  },
  {
    name: 'debug',
    description: 'Show why files are passed over, and where an internal error arose',
    commands,
  },
  { name: 'help', short: 'h', description: 'Show this help', commands },
  { name: 'version', short: 'v', description: 'Show the version', commands },
];
