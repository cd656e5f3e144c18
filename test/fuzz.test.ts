// Texts that pm-lint once stumbled over, and some that it never saw: `npm run fuzz` looks for more.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { documentFaults } from './properties/document-faults.ts';
import { mutated } from './properties/mutation.ts';
import { postmortemText } from './properties/postmortem-text.ts';

const found = new URL('../fixtures/fuzz/', import.meta.url);

test.each(readdirSync(found))('%s', async (name) => {
  expect(await documentFaults(readFileSync(new URL(name, found), 'utf8'))).toEqual([]);
});

test('documents of the pieces of postmortems have no faults, changed or not', async () => {
  const texts = fc.oneof(
    postmortemText(),
    postmortemText().chain((text) => mutated([text])),
  );
  const hasNoFaults = fc.asyncProperty(texts, async (text) => {
    expect(await documentFaults(text)).toEqual([]);
  });
  await fc.assert(hasNoFaults, { seed: 20240305, numRuns: 60 });
});
