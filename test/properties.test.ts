import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Node } from 'unist';
import { type Postmortem, parse, toJson, validate } from '../src/index.ts';
import { linesAreKept, treeIsJson, wordsAreKept } from './properties/completeness.ts';
import {
  literalsAreAsWritten,
  type Property,
  parentsHoldChildren,
  pointsAgree,
  siblingsAreInOrder,
} from './properties/positions.ts';
import { encodings, readSamples, type Sample } from './properties/sources.ts';

const samples = readSamples();
const parsedSamples = samples.map(parsed);
/** Without those that differ from others in nothing but how they are written. */
const written = samples.filter(({ name }) => !name.endsWith('/canonical.md'));

const properties: Record<string, Property> = {
  'a literal is as written': literalsAreAsWritten,
  'a parent holds its children': parentsHoldChildren,
  'lines and columns agree with offsets': pointsAgree,
  'siblings are in source order': siblingsAreInOrder,
  'the tree is JSON': treeIsJson,
  'no line is lost': linesAreKept,
  'no word is lost': wordsAreKept,
  'the document is valid': documentIsValid,
};

/**
 * Known faults: where a property does not hold yet, by what the reports of it
 * say. One that is reported no more fails its test, to be taken off.
 */
const knownFaults: Record<string, RegExp[]> = {
  'no word is lost': [
    / lost "TBD"$/,
    /^(?:dates-in-doubt|table-date-and-time-columns)\/.* lost "\d+"$/,
    / lost "(?:At|On)"$/,
  ],
};

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  const trees = encode
    ? written.map(({ name, text }) => parsed({ name, text: encode(text) }))
    : parsedSamples;

  test.each(Object.entries(properties))('%s', (property, faultsOf) => {
    const faults = trees.flatMap(({ name, text, tree }) =>
      faultsOf(tree, text).map((fault) => `${name} ${fault}`),
    );
    const known = knownFaults[property] ?? [];
    const gone = known.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
    expect(faults.filter((fault) => !known.some((pattern) => pattern.test(fault)))).toEqual([]);
    expect(gone).toEqual([]);
  });
});

test('parsing again gives the same', () => {
  const changed = parsedSamples.filter(({ text, tree }) => !isDeepStrictEqual(parse(text), tree));
  expect(changed.map(({ name }) => name)).toEqual([]);
});

interface Parsed extends Sample {
  tree: Postmortem;
}

function parsed({ name, text }: Sample): Parsed {
  try {
    return { name, text, tree: parse(text) };
  } catch (cause) {
    throw new Error(`${name} cannot be parsed`, { cause });
  }
}

function documentIsValid(tree: Node): string[] {
  const validation = validate(toJson(tree as Postmortem));
  return validation.valid ? [] : validation.errors.map(({ path, message }) => `${path} ${message}`);
}
