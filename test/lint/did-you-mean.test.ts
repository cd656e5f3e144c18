import { expect, test } from '@jest/globals';
import { didYouMean } from '../../src/lint/did-you-mean.ts';

test.each<[string, string[], string]>([
  ['tmieline-order', ['timeline-order', 'title-missing'], 'timeline-order'],
  ['warning', ['off', 'warn'], 'warn'],
  ['--stdin', ['--quiet', '--stdin-filename'], '--stdin-filename'],
])('%s', (word, known, meant) => {
  expect(didYouMean(word, known)).toBe(` (did you mean \`${meant}\`?)`);
});

test('says nothing when nothing is near', () => {
  expect(didYouMean('zzzzzz', ['timeline-order'])).toBe('');
  expect(didYouMean('a', [])).toBe('');
});
