import * as fc from 'fast-check';
import {
  blocks,
  entries,
  events,
  items,
  lengths,
  names,
  titles,
  writtenTimes,
} from './postmortem-pieces.ts';

/** A document that is put together from what postmortems are made of, in whatever order. */
export function postmortemText(): fc.Arbitrary<string> {
  const parts = fc.array(fc.oneof(section(), section(), block()), { minLength: 1, maxLength: 8 });
  return fc
    .tuple(
      fc.constantFrom('', '', ...frontMatter),
      parts,
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    )
    .map(([front, texts, ending]) => [front, ...texts].join('\n').replaceAll('\n', ending));
}

const frontMatter = [
  '---\ntitle: Slow carts\ndate: 2024-03-05\nseverity: SEV2\nowner: [Ana, Ben]\n---\n',
  '+++\ntitle = "Slow carts"\ndate = 2024-03-05T10:00:00Z\n+++\n',
  '---\nauthors: &a {name: Ana}\nreviewers: *a\n<<: *a\n__proto__: x\n---\n',
  '---\n: [\n---\n',
];

/** A title in one of the ways in which it is written, and what is under it. */
function section(): fc.Arbitrary<string> {
  const body = fc.array(fc.oneof(timeline(), actionItems(), prose(), block()), { maxLength: 3 });
  return fc
    .tuple(fc.constantFrom(...titles), fc.constantFrom(...headings), body)
    .map(([title, heading, texts]) => [heading(title), ...texts].join('\n'));
}

const headings: Array<(title: string) => string> = [
  (title) => `# ${title}\n`,
  (title) => `## ${title} ##\n`,
  (title) => `###${title}`,
  (title) => `${title}\n===\n`,
  (title) => `${title}\n---`,
  (title) => `**${title}**\n`,
  (title) => `**${title}:** `,
  (title) => `__${title}__`,
  (title) => `${title}:\n`,
  (title) => `${title}\n`,
  (title) => `- **${title}**`,
  (title) => `1. ${title}:`,
  (title) => `    ## ${title}`,
  (title) => `> ## ${title}`,
  (title) => `<h2>${title}</h2>\n`,
  (title) => `| ${title} |\n|-|`,
  (title) => `*${title.toUpperCase()}*\n`,
];

function timeline(): fc.Arbitrary<string> {
  const entry = fc.tuple(fc.constantFrom(...writtenTimes), fc.constantFrom(...events));
  return fc
    .tuple(fc.constantFrom(...entries), fc.array(entry, { minLength: 1, maxLength: 6 }))
    .map(([form, list]) => `${form.before}${list.map((each) => form.write(...each)).join('\n')}\n`);
}

function actionItems(): fc.Arbitrary<string> {
  const item = fc.record({
    write: fc.constantFrom(...items),
    what: fc.constantFrom(...events),
    owner: fc.constantFrom(...names),
    due: fc.constantFrom(...writtenTimes),
  });
  return fc
    .array(item, { minLength: 1, maxLength: 5 })
    .map((list) => `${list.map(({ write, ...facts }) => write(facts)).join('\n')}\n`);
}

function prose(): fc.Arbitrary<string> {
  const sentence = fc
    .tuple(
      fc.constantFrom(...events),
      fc.constantFrom('at', 'from', 'for', 'until', 'since', 'on', 'because of'),
      fc.constantFrom(...writtenTimes, ...lengths, ...names),
    )
    .map((words) => `${words.join(' ')}.`);
  return fc
    .tuple(
      fc.constantFrom('', '', 'Start: ', '**Duration:** ', 'Impact - ', '> ', '<p>', '\t', '* '),
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
    )
    .map(([lead, sentences]) => `${lead}${sentences.join(' ')}\n`);
}

function block(): fc.Arbitrary<string> {
  return fc.constantFrom(...blocks);
}
