import { test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from '../src/index.ts';
import { mutated } from './properties/mutation.ts';
import { readSamples } from './properties/sources.ts';

test('parsing never throws, whatever the text', () => {
  const texts = readSamples()
    .map(({ text }) => text)
    .filter(({ length }) => length < 3000);
  const isRead = fc.property(mutated(texts), (text) => {
    parse(text);
  });
  fc.assert(isRead, { seed: 20240305, numRuns: 500 });
});
