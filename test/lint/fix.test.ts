import { describe, expect, test } from '@jest/globals';
import { fix } from '../../src/lint/fix.ts';
import { lint } from '../../src/lint/lint.ts';
import { defineRule, type Rule, type TextEdit } from '../../src/rules/define-rule.ts';

const document = `# Orders were lost

## Timeline

All times are UTC.

- 2024-03-05 14:02 Orders stop.
- 14:10 Ana pages Bo.

## Action items

- [ ] Alert on a full queue (@ana, OPS-71)
`;

/** A rule that offers an edit for each place where a text stands. */
function swap(name: string, from: string, to: string): Rule {
  return edits(name, (source) =>
    [...source.matchAll(new RegExp(from, 'g'))].map(({ index, 0: text }) => ({
      range: [index, index + text.length],
      text: to,
    })),
  );
}

function edits(name: string, editsOf: (source: string) => TextEdit[]): Rule {
  return defineRule({
    name,
    description: 'Flag for tests.',
    category: 'structure',
    presets: { minimal: 'warn', recommended: 'warn', strict: 'warn' },
    fixable: true,
    check(tree, { report, sourceOf }) {
      const start = { line: 1, column: 1, offset: 0 };
      const source = sourceOf({ start, end: tree.position?.end ?? start });
      for (const edit of editsOf(source)) {
        report({ message: `${edit.range.join('-')} is not \`${edit.text}\``, fix: edit });
      }
    },
  });
}

const quiet = { 'missing-section': 'off', 'action-item-no-owner': 'off' } as const;

function fixWith(source: string, ...extraRules: Rule[]) {
  return fix(source, { extraRules, rules: quiet });
}

describe('fixes', () => {
  test('are made until nothing changes', () => {
    const result = fixWith(
      document,
      swap('b-to-c', 'pings', 'calls'),
      swap('a-to-b', 'pages', 'pings'),
    );
    expect(result.output).toBe(document.replace('pages', 'calls'));
    expect(result).toMatchObject({ fixed: true, refused: [], source: result.output });
    expect(result.messages).toEqual(lint(result.output, { rules: quiet }).messages);
  });

  test('leave a document alone that has nothing to fix', () => {
    const result = fixWith(document);
    expect(result).toMatchObject({ output: document, fixed: false, refused: [] });
  });

  test('that touch each other are made one after the other', () => {
    const result = fixWith(
      document,
      swap('word', 'Orders stop', 'Orders end'),
      swap('stop', '\\.\n- 14:10', '\n- 14:10'),
      swap('end', 'end$', 'finish'),
      edits('verb', (source) => {
        const at = source.indexOf('stop');
        return at < 0 ? [] : [{ range: [at, at + 4], text: 'halt' }];
      }),
    );
    expect(result.output).toBe(document.replace('stop.', 'end'));
    expect(result.refused).toEqual([]);
  });

  test('are made once where two rules offer the same', () => {
    const result = fixWith(document, swap('one', 'pages', 'calls'), swap('two', 'pages', 'calls'));
    expect(result.output).toBe(document.replace('pages', 'calls'));
  });

  test('keep line endings and a byte order mark', () => {
    const source = `\ufeff${document.replaceAll('\n', '\r\n')}`;
    const opening = edits('opening', (text) =>
      text.includes('<!--') ? [] : [{ range: [0, 0], text: '<!-- Checked -->\n\n' }],
    );
    const { output, refused } = fixWith(
      source,
      opening,
      swap('two', 'Bo\\.(?=\\r?\\n\\r?\\n)', 'Bo.\n- 14:20 It ends.'),
    );
    const wanted = document.replace('Bo.', 'Bo.\n- 14:20 It ends.');
    expect(refused).toEqual([]);
    expect(output).toBe(`\ufeff${`<!-- Checked -->\n\n${wanted}`.replaceAll('\n', '\r\n')}`);
  });

  test('keep their own line endings where the document has several', () => {
    const source = document.replace('- 14:10', '\r\n- 14:10');
    const { output } = fixWith(
      source,
      swap('two', 'Bo\\.(?=\\r?\\n\\r?\\n)', 'Bo.\n- 14:20 It ends.'),
    );
    expect(output).toBe(source.replace('Bo.', 'Bo.\n- 14:20 It ends.'));
  });

  test('of the rules of pm-lint are made', () => {
    const source = document.replace('14:10', '14:10 PM');
    expect(fixWith(source)).toMatchObject({ output: document, fixed: true, refused: [] });
  });
});

describe('rules that fight', () => {
  test('are named, and the text is the same however often it is fixed', () => {
    const rules = [swap('to-b', 'pages', 'pings'), swap('to-a', 'pings', 'pages')];
    const { output, fixed, refused } = fixWith(document, ...rules);
    expect({ output, fixed }).toEqual({ output: document, fixed: false });
    expect(refused).toEqual([
      {
        ruleIds: ['to-a', 'to-b'],
        message: "`to-a` and `to-b` undo each other's fixes: switch one of them off",
      },
    ]);
  });

  test('do not keep others from fixing', () => {
    const rules = [
      swap('to-b', 'pages', 'pings'),
      swap('to-a', 'pings', 'pages'),
      swap('more', 'stop', 'halt'),
    ];
    const { output, refused } = fixWith(document, ...rules);
    expect(output).toContain('halt');
    expect(refused.map(({ ruleIds }) => ruleIds)).toEqual([['to-a', 'to-b']]);
    expect(fixWith(output, ...rules).output).toBe(output);
  });

  test('are named when there is no end of fixes', () => {
    const { output, refused } = fixWith(document, swap('louder', 'pages', 'pages!'));
    expect(output).toContain(`pages${'!'.repeat(10)} `);
    expect(refused).toEqual([
      { ruleIds: ['louder'], message: '`louder` still has something to fix after 10 passes' },
    ]);
  });

  test('include a rule that undoes its own fixes', () => {
    const toggle = edits('toggle', (source) => {
      const at = source.search(/pages|pings/);
      return [
        { range: [at, at + 5], text: source.slice(at, at + 5) === 'pages' ? 'pings' : 'pages' },
      ];
    });
    expect(fixWith(document, toggle).refused).toEqual([
      {
        ruleIds: ['toggle'],
        message: '`toggle` undoes its own fixes: switch it off to fix this document',
      },
    ]);
  });
});

describe('a fix is left out and named', () => {
  test.each<[string, string, string, string]>([
    ['loses an entry', '- 14:10 Ana', 'Ana', 'the entry `Orders halt.` would no longer be read'],
    ['loses a date', '2024-03-05 14:02', '14:02', 'the entry `Ana pages Bo.` would no longer be'],
    [
      'changes a time',
      '14:10',
      '14:11',
      'the entry `Ana pages Bo.` would no longer be read as it is',
    ],
    ['loses an owner', '@ana, ', '', 'the owner `@ana` would no longer be read as it is'],
    ['loses a ticket', 'OPS-71', '[OPS](x)', 'the reference `OPS-71` would no longer be read'],
    ['changes a section', '## Timeline', '## Summary', 'would no longer be read as it is'],
    ['makes code of the rest', '## Action', '```\n## Action', 'would no longer be read as it is'],
  ])('that %s', (_, from, to, reason) => {
    const harm = swap('harm', from, to);
    const good = swap('good', 'stop', 'halt');
    const { output, refused } = fixWith(document, harm, good);
    expect(output).toBe(document.replace('stop', 'halt'));
    expect(refused.map(({ ruleIds }) => ruleIds)).toEqual([['harm']]);
    expect(refused[0]?.message).toContain(reason);
  });

  test('that brings an error', () => {
    const { output, refused } = fixWith(document, swap('harm', 'OPS-71\\)', 'OPS-71)\n- Page Bo'));
    expect(output).toBe(document);
    expect(refused[0]?.message).toMatch(
      /^A fix of `harm` is left out, `OPS-71\)` to `OPS-71\) - Page Bo`: there would be a new error, /,
    );
  });

  test('that makes facts of what was none', () => {
    const source = document.replace('stop.', 'stop.\n\n      14:05 It is code.');
    const { output, refused } = fixWith(source, swap('harm', '\\n\\n +14', '\n- 14'));
    expect(output).toBe(source);
    expect(refused[0]?.message).toContain('where there is none');
  });

  test.each<[string, [number, number]]>([
    ['behind the end', [0, 10_000]],
    ['before the start', [-1, 4]],
    ['backwards', [9, 4]],
    ['between numbers', [1.5, 2]],
    ['no number', [Number.NaN, 2]],
  ])('whose range is %s', (_, range) => {
    const { output, refused } = fixWith(
      document,
      edits('off', () => [{ range, text: 'x' }]),
    );
    expect(output).toBe(document);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.message).toContain('it is no range of the text');
  });

  test('that parts a line ending or a character', () => {
    const source = document.replaceAll('\n', '\r\n').replace('Bo', '🎉');
    const ending = edits('ending', (text) => [
      { range: [text.indexOf('\n'), text.indexOf('\n') + 1], text: '' },
    ]);
    const half = edits('half', (text) => [
      { range: [text.indexOf('🎉') + 1, text.indexOf('🎉') + 2], text: '' },
    ]);
    const { output, refused } = fixWith(source, ending, half);
    expect(output).toBe(source);
    expect(refused).toHaveLength(2);
  });

  test('and gives way to one that it touches', () => {
    const { output, refused } = fixWith(
      document,
      swap('harm', '- 14:10 Ana', 'Ana'),
      swap('good', 'Ana pages', 'Ana calls'),
    );
    expect(output).toBe(document.replace('pages', 'calls'));
    expect(refused.map(({ ruleIds }) => ruleIds)).toEqual([['harm']]);
  });

  test('among many in few tries', () => {
    const entries = Array.from(
      { length: 100 },
      (_, index) => `- 15:${10 + (index % 50)} Step ${index} ok.\n`,
    );
    const source = document.replace('\n## Action', `${entries.join('')}\n## Action`);
    const { output, refused } = fixWith(
      source,
      swap('word', ' ok', ' done'),
      swap('harm', '- 15:33 Step 23', 'Step 23'),
    );
    expect(output).toBe(source.replaceAll(' ok', ' done'));
    expect(refused.map(({ ruleIds }) => ruleIds)).toEqual([['harm']]);
  });
});

describe('a fix may', () => {
  test('say what was not known', () => {
    const source = document.replace('All times are UTC.\n\n', '');
    const zone = swap('zone', '14:02 Orders', '14:02 UTC Orders');
    expect(fixWith(source, zone)).toMatchObject({ fixed: true, refused: [] });
  });

  test('tick what is done', () => {
    expect(fixWith(document, swap('tick', '- \\[ \\]', '- [x]'))).toMatchObject({
      fixed: true,
      refused: [],
    });
  });

  test('mend a title, so that its section is read', () => {
    const source = document.replace('## Timeline', '## Timelinee');
    const { output, refused } = fixWith(source, swap('typo', 'Timelinee', 'Timeline'));
    expect(refused).toEqual([]);
    expect(output).toBe(document);
  });

  test('order entries', () => {
    const [first = '', second = ''] = document.match(/^- [^[].*\n/gm) ?? [];
    const source = document.replace(first + second, second + first);
    const sort = edits('sort', (text) => {
      const at = text.indexOf(second + first);
      return at < 0
        ? []
        : [{ range: [at, at + first.length + second.length], text: first + second }];
    });
    expect(fixWith(source, sort)).toMatchObject({ output: document, refused: [] });
  });

  test('order entries that tell the same as others', () => {
    const [first = '', second = ''] = document.match(/^- [^[].*\n/gm) ?? [];
    const again = `\n## Timeline of the second outage\n\n${second}${first}`;
    const source = document
      .replace(first + second, second + first)
      .replace('\n## Act', `${again}\n## Act`);
    const sort = edits('sort', (text) => {
      const at = text.indexOf(second + first);
      const isFirst = at >= 0 && at < text.indexOf('second outage');
      return isFirst
        ? [{ range: [at, at + first.length + second.length], text: first + second }]
        : [];
    });
    expect(fixWith(source, sort).refused).toEqual([]);
  });

  test('add, change and take away text that tells no fact', () => {
    const source = document.replace('## Action', '<!-- Draft -->\n\nWe are sory.\n\n## Action');
    const rules = [swap('comment', '<!-- Draft -->\n\n', ''), swap('typo', 'sory', 'sorry')];
    const { output, refused } = fixWith(source, ...rules);
    expect(refused).toEqual([]);
    expect(output).toBe(document.replace('## Action', 'We are sorry.\n\n## Action'));
  });
});
