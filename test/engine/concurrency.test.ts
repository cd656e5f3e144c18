import { availableParallelism } from 'node:os';
import { expect, test } from '@jest/globals';
import { threadsFor } from '../../src/engine/workers/concurrency.ts';

const cold = { total: 100_000, seen: 100, checked: 500_000 };

test('a number is that many threads, one and `off` are none', () => {
  expect(threadsFor(3, { total: 1, seen: 1, checked: 0 })).toBe(3);
  expect(threadsFor(1, cold)).toBe(0);
  expect(threadsFor('off', cold)).toBe(0);
});

test('`auto` starts threads where much is left, and never more than there are processors', () => {
  const most = availableParallelism() > 1 ? availableParallelism() : 0;
  expect(threadsFor('auto', cold)).toBe(most);
  expect(threadsFor('auto', { total: 10, seen: 1, checked: 5_000 })).toBe(0);
  expect(threadsFor('auto', { total: 110, seen: 100, checked: 500_000 })).toBe(0);
});

test('`auto` does not start any for the few files that a cache does not know', () => {
  expect(threadsFor('auto', { total: 10_000, seen: 9_000, checked: 60_000 })).toBe(0);
  expect(threadsFor('auto', { total: 10_000, seen: 3, checked: 5_000 })).toBe(0);
});
