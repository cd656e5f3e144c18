// Documents that are written to do harm, and names that mean something to JavaScript.

import { describe, expect, test } from '@jest/globals';
import { lint, parse, toJson } from '../src/index.ts';
import { documentFaults } from './properties/document-faults.ts';
import { strictly } from './properties/lint-faults.ts';
import { reportFaults } from './properties/report-faults.ts';

/** As many characters as nobody types; `npm run fuzz` and `test/growth.test.ts` see to the time. */
const many = 10_000;

/** All of ASCII that is no letter, and what else ends lines or is not seen; `>` nests: see growth. */
const characters = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...['\t', '\n', '\r', '\r\n', '\0', '\u2028', '\u200B', '\uFEFF', '\u202E', '\uD800', '🔥', '事'],
].filter((character) => !/[a-z>]/i.test(character));

const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('a document of nothing but', () => {
  test.each(characters.map((character) => [JSON.stringify(character), character]))(
    '%s',
    (_, character) => expectRead(character.repeat(many / character.length)),
  );

  test.each<[string, string]>([
    ['a byte order mark', '\uFEFF'],
    ['a long word', 'outage'.repeat(many / 6)],
    ['definitions', numbered(many, (index) => `[${index}]: https://example.com "${index}"`)],
    ['footnotes', numbered(many / 20, (index) => `See [^${index}].\n\n[^${index}]: 10:00 down\n`)],
    ['columns', `${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n${'|10:00'.repeat(1000)}|\n`],
  ])('%s', (_, text) => expectRead(text));
});

describe('front matter', () => {
  test.each<[string, string]>([
    ['of aliases of aliases', `---\n${bomb(30)}\n---\n`],
    ['with an alias of itself', '---\na: &a [*a]\nb: *a\n---\n'],
    ['with an alias of nothing', '---\ntitle: *nothing\n---\n'],
    ['with lists in lists', `---\ntitle: ${'['.repeat(100_000)}\n---\n`],
    ['with fewer lists in lists', `---\ntitle: ${'['.repeat(1000)}${']'.repeat(1000)}\n---\n`],
    ['of TOML with lists in lists', `+++\ntitle = ${'['.repeat(many)}\n+++\n`],
    ['with items in items', `---\ntitle:\n  ${'- '.repeat(many)}x\n---\n`],
    ['without an end', '---\ntitle: Down\n'],
    ['that is a list', '---\n- a\n---\n'],
    ['in several documents', '---\ntitle: a\n...\n---\ntitle: b\n---\n'],
    ['with unknown tags', '---\ntitle: !!js/function "x"\ndate: !<!> 3\n---\n'],
  ])('%s', async (_, text) => expectFaultless(`${text}# Outage\n`));
});

describe('names and texts', () => {
  const hostile = 'A\0\x1B[31m\u202E\u2066\u200D\u{E0001}\uD800\uFFFF]]> <script>"\'`|\\';

  test.each<[string, string]>([
    ['in a title', `# ${hostile}\n`],
    ['in entries', `# Outage\n\n## Timeline\n\n- 10:00 UTC ${hostile}\n- ${hostile}\n`],
    ['in an owner', `# Outage\n\n## Action items\n\n- [ ] Fix it (owner: ${hostile})\n`],
    ['in fields', `**Severity:** ${hostile}\n\n${hostile}: SEV1\n`],
    ['in a table', `## Timeline\n\n|Time|Event|\n|-|-|\n|10:00|${hostile}|\n|${hostile}|x|\n`],
    ['in a directive', `<!-- pm-lint-disable ${hostile} -- ${hostile} -->\n`],
  ])('%s', async (_, text) => expectFaultless(text));

  test('in the path of a file', async () => {
    const path = `docs/${hostile}\n::error::\r-f.md`;
    expect(await reportFaults([lint('# Outage\n', { ...strictly, path })])).toEqual([]);
  });

  test('of JavaScript are names like others', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const matter = names.map((name) => `${name}: of ${name}`).join('\n');
    const text = `---\n${matter}\n---\n${names.map((name) => `## ${name}\n\n**${name}:** x\n`).join('\n')}`;
    await expectFaultless(text);
    const { fields } = toJson(parse(text)).metadata;
    expect(Object.entries(fields)).toEqual(names.map((name) => [name, `of ${name}`]));
  });
});

describe('numbers that are too large', () => {
  test.each([
    ...[
      '999999999 hours',
      `${'9'.repeat(400)} hours`,
      '1e999 days',
      '-1 hours',
      `${'9'.repeat(30)}h`,
    ],
    ...['275761-01-01', '+275760-09-13T00:00:01Z', '999999-99-99', '0000-00-00T00:00Z', '1e21'],
    ...['10:00 UTC+999999', '10:00:00.'.padEnd(400, '9'), '2024-03-05 10:00 +99:99', '31/31/9999'],
  ])('%s', async (written) => {
    await expectFaultless(
      `Duration: ${written}\nStart: ${written}\n\n## Timeline\n\n- ${written} down\n- 10:00 up for ${written}\n\n` +
        `## Action items\n\n- Fix it by ${written}\n`,
    );
  });
});

/** Where line endings are mixed, each ends a line. */
test('line endings of all kinds', async () => {
  await expectFaultless(
    '# Outage\r\r## Timeline\n\r\n- 10:00 UTC down\r- 10:05 UTC up\u2028x\n\n\r[^1]: a\rb',
  );
});

function expectRead(text: string): void {
  expect(toJson(parse(text)).schemaVersion).toBeDefined();
  expect(lint(text).messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
}

async function expectFaultless(text: string): Promise<void> {
  expect(await documentFaults(text)).toEqual([]);
}

/** Each line stands for twice as much as the one before. */
function bomb(lines: number): string {
  const line = (index: number) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`;
  return `a0: &a0 x\n${numbered(lines, line)}`;
}
