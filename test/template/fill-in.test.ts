import { expect, test } from '@jest/globals';
import { fillIn, hasPlaceFor } from '../../src/template/fill-in.ts';

const facts = { title: 'Carts lost', date: '2024-03-05', time: '22:40', zone: 'UTC' };

test('what is known is written in, and what is not stays', () => {
  const template =
    '# {{TITLE}}\n\n{{ START }}, {{DATE}} {{TIME}} {{ZONE}}, {{SEVERITY}}, {{name}}\n';
  expect(fillIn(template, facts)).toBe(
    '# Carts lost\n\n2024-03-05 22:40 UTC, 2024-03-05 22:40 UTC, {{SEVERITY}}, {{name}}\n',
  );
});

test('what is written in is one line, and is not looked into', () => {
  expect(fillIn('# {{TITLE}} $&', { ...facts, title: ' {{START}}\n$& ' })).toBe(
    '# {{START}} $& $&',
  );
});

test('names of other things are none', () => {
  expect(fillIn('{{CONSTRUCTOR}} {{title}} {TITLE}', facts)).toBe(
    '{{CONSTRUCTOR}} {{title}} {TITLE}',
  );
});

test('a start needs all of its parts', () => {
  expect(fillIn('{{START}} {{ZONE}}', { zone: 'UTC' })).toBe('{{START}} UTC');
});

test('places are found by their names', () => {
  expect(hasPlaceFor('# {{TITLE}}', ['TITLE'])).toBe(true);
  expect(hasPlaceFor('# {{TITLE}}', ['START', 'DATE'])).toBe(false);
});
