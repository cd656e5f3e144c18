import { describe, expect, test } from '@jest/globals';
import { type Framework, type InvalidCase, type RuleTests, run } from '../../src/rule-tester.ts';
import { defineRule, type Problem, type Rule } from '../../src/rules/define-rule.ts';

const source = '# Outage\n\nIt is down.\n';
const valid = ['# Outage\n\nIt is up.\n'];

/** Flags the document that says `down`, with more in the problem. */
function rule(more: Partial<Problem> = {}, overrides: Partial<Rule> = {}): Rule {
  return {
    ...defineRule({
      name: 'down',
      description: 'Flag what is down.',
      category: 'language',
      presets: { minimal: 'off', recommended: 'warn', strict: 'error' },
      check(tree, { sourceOf, report }) {
        const at = tree.position ? sourceOf(tree.position).indexOf('down') : -1;
        const point = (column: number) => ({ line: 3, column, offset: 9 + column });
        if (at < 0) return;
        report({ place: { start: point(7), end: point(11) }, message: 'It is `down`', ...more });
      },
    }),
    ...overrides,
  };
}

const fixing = rule({ fix: { range: [16, 20], text: 'up' } }, { fixable: true });
const suggesting = rule(
  { suggestions: [{ message: 'Say `up`', edit: { range: [16, 20], text: 'up' } }] },
  { hasSuggestions: true },
);

/** What the tests say when they fail; `''` when they do not. */
function failure(tested: Rule, tests: { valid?: unknown; invalid: unknown }): string {
  try {
    run(tested, { valid, ...tests } as RuleTests, null);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('passes', () => {
  test.each<[string, InvalidCase['messages']]>([
    ['text', ['It is `down`']],
    ['a pattern', [/down/g]],
    ['parts', [{ line: 3, column: 7, endLine: 3, endColumn: 11, message: /down/ }]],
    ['one part', [{ severity: 'error' }]],
  ])('for messages given as %s', (_, messages) => {
    expect(failure(rule(), { invalid: [{ source, messages }] })).toBe('');
  });

  test('for what is fixed and suggested', () => {
    const output = valid[0] ?? '';
    const messages = [/./];
    expect(failure(fixing, { invalid: [{ source, messages, output }] })).toBe('');
    const suggestions = [{ message: 'Say `up`', output }];
    expect(
      failure(suggesting, { invalid: [{ source, messages, output: null, suggestions }] }),
    ).toBe('');
  });

  test('with options and settings', () => {
    const telling: Rule = {
      ...rule(),
      options: {
        schema: { type: 'object', properties: { max: { type: 'integer' } } },
        defaults: { max: 3 },
      },
      check(_tree, { options, settings, files, path, report }) {
        const { timezone, today, audience } = settings;
        const there = ['x.md', 'y.md'].filter((file) => files?.exists(file));
        if (path)
          report({ message: JSON.stringify([options, timezone?.name, today, audience, there]) });
      },
    };
    const invalid = [
      {
        source,
        path: 'a.md',
        options: { max: 4 },
        timezone: 'UTC',
        today: '2026-03-04',
        audience: 'public',
        files: ['y.md'],
        messages: ['[{"max":4},"UTC","2026-03-04","public",["y.md"]]'],
      },
    ];
    expect(failure(telling, { valid: [{ source }], invalid })).toBe('');
  });
});

describe('fails', () => {
  const bad = { source, messages: ['It is `down`'] };

  test.each<[string, Rule, { valid?: unknown; invalid: unknown }, string]>([
    ['without cases', rule(), { valid: [], invalid: [bad] }, 'There is no valid case'],
    ['without invalid cases', rule(), { invalid: undefined }, 'There is no invalid case'],
    ['without messages', rule(), { invalid: [{ source }] }, '`messages` says nothing'],
    [
      'with no messages',
      rule(),
      { invalid: [{ source, messages: [] }] },
      '`messages` says nothing',
    ],
    [
      'on a message that says nothing',
      rule(),
      { invalid: [{ source, messages: [{}] }] },
      'A message of `messages` says nothing',
    ],
    [
      'on a name that is mistyped',
      rule(),
      { invalid: [{ ...bad, ouput: '' }] },
      'invalid cases have no `ouput`',
    ],
    [
      'on a part that is mistyped',
      rule(),
      { invalid: [{ source, messages: [{ lien: 3 }] }] },
      'Messages have no `lien`',
    ],
    [
      'on the same case twice',
      rule(),
      { valid: [...valid, { source: valid[0] ?? '', name: 'again' }], invalid: [bad] },
      'valid[1] is the same as a case before',
    ],
    [
      'where something is found and nothing is to be',
      rule(),
      { valid: [source], invalid: [{ ...bad, source: `${source}\nMore.\n` }] },
      'valid: # Outage\n  Nothing is expected, and found is:\n    3:7-3:11: It is `down`',
    ],
    [
      'where nothing is found',
      rule(),
      { invalid: [{ ...bad, source: '# Outage\n' }] },
      '1 messages are expected, and there are 0',
    ],
    [
      'where the message is another',
      rule(),
      { invalid: [{ source, messages: ['It is up'] }] },
      '`message` is "It is `down`", and not "It is up"',
    ],
    [
      'where the place is another',
      rule(),
      { invalid: [{ source, messages: [{ line: 4 }] }] },
      '`line` is 3, and not 4',
    ],
    [
      'where it fixes and the case does not say so',
      fixing,
      { invalid: [bad] },
      'It fixes, and `output` does not say so:\n  --- expected\n  +++ found\n',
    ],
    [
      'where it fixes otherwise',
      fixing,
      { invalid: [{ ...bad, output: source.replace('down', 'ok') }] },
      '`output` differs from what the fixes make',
    ],
    [
      'where the output is the source',
      fixing,
      { invalid: [{ ...bad, output: source }] },
      '`output` is `source`: leave it out',
    ],
    [
      'where it fixes undeclared',
      { ...fixing, fixable: undefined } as unknown as Rule,
      { invalid: [{ ...bad, output: source.replace('down', 'up') }] },
      'It has a `fix`, and not `fixable: true`',
    ],
    [
      'where fixes have no end',
      rule({ fix: { range: [16, 16], text: 'so ' } }, { fixable: true }),
      { invalid: [{ ...bad, output: source }] },
      '`down` still has something to fix after 10 passes',
    ],
    [
      'where a fix is out of range',
      rule({ fix: { range: [16, 2000], text: 'up' } }, { fixable: true }),
      { invalid: [bad] },
      'The edit of 16-2000 is none of the document',
    ],
    [
      'where a place is out of the document',
      rule({ place: { start: { line: 30, column: 1 }, end: { line: 30, column: 2 } } }),
      { invalid: [bad] },
      'The place 30:1-30:2 is none of the document',
    ],
    [
      'where an edit changes nothing',
      rule({ suggestions: [{ message: 'x', edit: { range: [16, 20], text: 'down' } }] }),
      { invalid: [{ ...bad, suggestions: [{ message: 'x', output: source }] }] },
      'The edit of 16-20 changes nothing',
    ],
    [
      'where it suggests and the case does not say so',
      suggesting,
      { invalid: [bad] },
      '0 suggestions are expected, and there are 1:\n    Say `up`',
    ],
    [
      'where it suggests something else',
      suggesting,
      { invalid: [{ ...bad, suggestions: [{ message: 'Say `ok`', output: source }] }] },
      'A suggestion is `Say `up``, and not Say `ok`',
    ],
    [
      'where the rule throws',
      {
        ...rule(),
        check: () => {
          throw new TypeError('Oh');
        },
      },
      { invalid: [bad] },
      'Rule `down` crashed: Oh',
    ],
    [
      'where the rule says something else each time',
      { ...rule(), check: (_, { report }) => report({ message: String(Math.random()) }) },
      { valid: ['# A\n'], invalid: [bad] },
      'Found is something else each time',
    ],
    [
      'where the rule is not complete',
      rule({}, { description: '' }),
      { invalid: [bad] },
      'rule: is complete\n  `description` does not say what is flagged',
    ],
    [
      'where an option has no default',
      rule({}, { options: { schema: { properties: { max: {} } }, defaults: {} } }),
      { invalid: [bad] },
      'Option `max` has no default',
    ],
    [
      'where an option is none',
      rule(),
      { invalid: [{ ...bad, options: { max: 3 } }] },
      'Rule `down` takes no options',
    ],
  ])('%s', (_, tested, tests, message) => {
    expect(failure(tested, tests)).toContain(message);
  });

  test('with all that failed in one error', () => {
    const text = failure(rule(), { valid: [source], invalid: [{ source, messages: ['x'] }] });
    expect(text).toMatch(/^2 of 4 tests of `down` failed\n\nvalid: # Outage\n[\s\S]+\n\ninvalid: /);
  });
});

test('tells a framework what there is to test', () => {
  const told: string[] = [];
  const framework: Framework = {
    describe: (name, tests) => {
      told.push(name);
      tests();
    },
    it: (name, check) => {
      let verdict = 'passes';
      try {
        check();
      } catch {
        verdict = 'fails';
      }
      told.push(`${name}: ${verdict}`);
    },
  };
  run(rule(), { valid, invalid: [{ source, name: 'says down', messages: ['x'] }] }, framework);
  expect(told).toEqual([
    'down',
    'rule',
    'is complete: passes',
    'has cases of both kinds: passes',
    'valid',
    '# Outage: passes',
    'invalid',
    'says down: fails',
  ]);
});
