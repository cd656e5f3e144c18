import { expect, test } from '@jest/globals';
import { formattingFaults } from '../properties/formatting.ts';
import { encodings, readSamples } from '../properties/sources.ts';

/** Documents of the fixtures, and of the collections beside the checkout where those are there. */
const samples = readSamples().filter(
  ({ name }) => !/\/(?:canonical|(?:bad|good)[\w.-]*)\.md$/.test(name),
);
const fixtures = samples.filter(({ name }) => name.endsWith('/input.md'));

test.each(Object.entries(encodings))(
  'nothing is lost %s',
  (_, encode) => {
    const faults = (encode ? fixtures : samples).flatMap(({ name, text }) =>
      formattingFaults(encode ? encode(text) : text).map((fault) => `${name} ${fault}`),
    );
    expect(faults).toEqual([]);
  },
  600_000,
);
