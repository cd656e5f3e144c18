import type { Survey } from './survey.ts';

/**
 * Write the configuration that fits a folder, as YAML with comments. What the documents do not
 * determine is there as a comment, to be decided.
 */
export function configFile(found: Survey): string {
  const parts = [head, preset(), ...files(found), ...zones(found), ...tickets(found)];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const head = [
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/pm-lint/pm-lint/main/schema/config.schema.json',
  '# What can stand here: https://github.com/pm-lint/pm-lint/blob/main/docs/configuration.md',
];

function preset(): string[] {
  return ['# minimal, recommended or strict', 'extends: recommended'];
}

function files({ home, postmortems }: Survey): string[][] {
  if (!home) return [];
  const { folder, others } = home;
  const lines = [
    `# All ${postmortems} postmortems are in this folder: whatever else is in it is to be one too.`,
    `files: ${quote(`${folder}/**/*.md`)}`,
  ];
  return [[...lines, ...(others.length > 0 ? [`ignores: ${list(others)}`] : [])]];
}

function zones({ zones, ambiguous }: Survey): string[][] {
  // What one document alone names may be anything.
  const [usual] = byCount(zones).filter(([, count]) => count > 1);
  const unclear = byCount(ambiguous);
  const timezone = [
    '# Zone of times for which a document names none; without it they are reported.',
    `# timezone: ${quote(usual?.[0] ?? 'UTC')}${usual ? ` # named in ${documents(usual[1])}` : ''}`,
  ];
  if (unclear.length === 0) return [timezone];
  return [
    timezone,
    [
      '# Each of these abbreviations stands for several zones: say which is meant here.',
      '# abbreviations:',
      ...unclear.map(([name, count]) => `#   ${name}: Europe/Oslo # ${documents(count)}`),
    ],
  ];
}

function tickets({ tickets }: Survey): string[][] {
  if (tickets.length === 0) return [];
  const examples = tickets.map(({ example }) => example).join(', ');
  return [
    [
      `# Tickets such as ${examples}`,
      `ticketPatterns: ${list(tickets.map(({ pattern }) => pattern))}`,
    ],
  ];
}

/** What is there most comes first; names part what is there as often. */
function byCount(counts: ReadonlyMap<string, number>): Array<[string, number]> {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function documents(count: number): string {
  return count === 1 ? '1 document' : `${count} documents`;
}

/** In single quotes YAML knows no escapes. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function list(texts: readonly string[]): string {
  return `[${texts.map(quote).join(', ')}]`;
}
