import * as fc from 'fast-check';

/** A longer text takes longer to check, and shows nothing more. */
const mostLength = 12_000;

/**
 * Texts to try, without end.
 *
 * @param {object} source The module with `mutated`, `postmortemText` and `readSamples`.
 * @param {number} seed The same seed makes the same texts.
 */
export function* textsOf({ mutated, postmortemText, readSamples }, seed) {
  const texts = readSamples()
    .map(({ text }) => text)
    .filter(({ length }) => length <= mostLength);
  const anything = fc.oneof(
    mutated(texts),
    postmortemText(),
    postmortemText().chain((text) => mutated([text])),
  );
  for (let round = 0; ; round++) yield* fc.sample(anything, { seed: seed + round, numRuns: 100 });
}
