import { expect, test } from '@jest/globals';
import type { Nodes } from 'mdast';
import { toLine, toText } from '../../src/json/plain-text.ts';
import { paragraph } from './tree.ts';

const one = paragraph('one');
const two = paragraph('two');

test.each<[string, Nodes, string]>([
  ['markup', paragraph('a ', { type: 'inlineCode', value: 'b' }, '  c'), 'a b c'],
  ['a line break', paragraph('one', { type: 'break' }, 'two'), 'one\ntwo'],
  ['a line break in HTML', paragraph('one', { type: 'html', value: '<br />' }, 'two'), 'one\ntwo'],
  ['a tag in a word', paragraph('H', { type: 'html', value: '<sub>' }, '2'), 'H2'],
  ['an image', paragraph({ type: 'image', url: 'x.png', alt: 'graph' }), 'graph'],
  ['a comment', { type: 'html', value: '<!-- pm-lint-disable -->' }, ''],
  ['a comment without an end', { type: 'html', value: '<!-- one' }, ''],
  ['HTML', { type: 'html', value: '<td>one</td><td>5 < 6</td><!-- x -->' }, 'one 5 < 6'],
  ['front matter', { type: 'yaml', value: 'date: x' }, ''],
  [
    'a list',
    {
      type: 'list',
      children: [
        { type: 'listItem', children: [one] },
        { type: 'listItem', children: [two] },
      ],
    },
    'one\ntwo',
  ],
  [
    'a table',
    {
      type: 'table',
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [{ type: 'text', value: 'one' }] },
            { type: 'tableCell', children: [{ type: 'text', value: 'two' }] },
          ],
        },
        { type: 'tableRow', children: [] },
      ],
    },
    'one two',
  ],
])('%s', (_, node, text) => {
  expect(toText(node)).toBe(text);
});

test('a line has no line breaks', () => {
  expect(toLine(paragraph('one', { type: 'break' }, 'two'))).toBe('one two');
});
