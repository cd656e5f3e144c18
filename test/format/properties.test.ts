import { expect, test } from '@jest/globals';
import { formattingFaults } from '../properties/formatting.ts';
import { encodings, readSamples } from '../properties/sources.ts';

/**
 * Each document is read several times. Of the collections beside the checkout, where those are there,
 * one in so many is taken; `PM_LINT_ALL=1` takes all.
 */
const oneIn = process.env.PM_LINT_ALL ? 1 : 16;

const documents = readSamples().filter(
  ({ name }) => !/\/(?:canonical|(?:bad|good)[\w.-]*)\.md$/.test(name),
);
const fixtures = documents.filter(({ name }) => name.endsWith('/input.md'));
const others = documents.filter(({ name }) => !name.endsWith('/input.md'));
const samples = [...fixtures, ...others.filter((_, index) => index % oneIn === 0)];

test.each(Object.entries(encodings))(
  'nothing is lost %s',
  (_, encode) => {
    const some = encode ? fixtures : samples;
    const faults = some.flatMap(({ name, text }) =>
      formattingFaults(encode ? encode(text) : text).map((fault) => `${name} ${fault}`),
    );
    expect(faults).toEqual([]);
  },
  600_000,
);
