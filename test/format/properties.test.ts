import { expect, test } from '@jest/globals';
import { formattingFaults } from '../properties/formatting.ts';
import { encodings, readSamples } from '../properties/sources.ts';

const samples = readSamples();
const fixtures = samples.filter(({ name }) => /(?:input|good[\w-]*|bad[\w.-]*)\.md$/.test(name));

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
