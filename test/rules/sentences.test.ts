import { expect, test } from '@jest/globals';
import { parse } from '../../src/parse.ts';
import { quote, sentencesOf, withoutQuotations } from '../../src/rules/facts/prose/sentences.ts';

const document = `# Login failed

**Severity:** SEV-2

## Root cause

The *new* limit, set at 14:02 to 14:10 UTC by [the deploy](https://ci.example/7), was too
low. Nobody saw that \`limit = 5\` was
read; ~~a person~~ a script &amp; a timer did. See https://ci.example/8 for it\\
Here too.

> It was a person.

~~~
Code. More code.
~~~

1. A list item that is
   continued on another
   line. It ends here.

| Who | What |
| - | - |
| Dana | Looked. Found it. |

## Timeline

- 14:02 UTC: **Deploy:** a person acts
`;

test.each(['\n', '\r\n'])('prose by sentence, lines ending in %j', (ending) => {
  const source = document.replaceAll('\n', ending);
  const all = sentencesOf(parse(source));
  expect(all.map(({ text, kinds }) => [kinds.at(-1) ?? '', quote(text, 200)].join(' | '))).toEqual([
    ' | Login failed',
    ' | Severity: SEV-2',
    'root-cause | Root cause',
    'root-cause | The new limit, set at 14:02 to 14:10 UTC by the deploy, was too low.',
    'root-cause | Nobody saw that … was read; … a script & a timer did.',
    'root-cause | See … for it',
    'root-cause | Here too.',
    'root-cause | A list item that is continued on another line.',
    'root-cause | It ends here.',
    ...['Who', 'What', 'Dana', 'Looked.', 'Found it.'].map((cell) => `root-cause | ${cell}`),
    'timeline | Timeline',
    'timeline | Deploy: a person acts',
  ]);

  for (const part of [
    '14:02 to 14:10',
    'deploy',
    'was read',
    'continued on',
    'It ends',
    'Looked.',
  ]) {
    const sentence = all.find(({ text }) => text.replace(/\s+/g, ' ').includes(part));
    const at = sentence?.text.indexOf(part.split(' ')[0] ?? '') ?? -1;
    const place = sentence?.placeOf(at, at + part.length);
    expect(source.slice(place?.start.offset, place?.end.offset)).toBe(
      part.replace('was read', `was${ending}read`),
    );
  }
});

test('quotations', () => {
  expect(withoutQuotations('He said "never again", “twice”.')).toBe(
    `He said ${'\u{fffc}'.repeat(13)}, ${'\u{fffc}'.repeat(7)}.`,
  );
});
