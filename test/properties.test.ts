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
import { encodings, readSamples } from './properties/sources.ts';

const samples = readSamples();

const properties: Record<string, Property> = {
  'a literal is as written': literalsAreAsWritten,
  'a parent holds its children': parentsHoldChildren,
  'lines and columns agree with offsets': pointsAgree,
  'siblings are in source order': siblingsAreInOrder,
  'the tree is JSON': treeIsJson,
  'no line is lost': linesAreKept,
  'no word is lost': wordsAreKept,
  'the document is valid': documentIsValid,
  'parsing again gives the same': parsingIsRepeatable,
};

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  const trees = samples.map(({ name, text }) => parsed(name, encode(text)));

  test('parsing does not throw', () => {
    expect(trees.flatMap(({ error }) => error ?? [])).toEqual([]);
  });

  test.each(Object.entries(properties))('%s', (_, property) => {
    const faults = trees.flatMap(({ name, text, tree }) =>
      tree ? property(tree, text).map((fault) => `${name} ${fault}`) : [],
    );
    expect(faults).toEqual([]);
  });
});

interface Parsed {
  name: string;
  text: string;
  tree?: Postmortem;
  error?: string;
}

function parsed(name: string, text: string): Parsed {
  try {
    return { name, text, tree: parse(text) };
  } catch (error) {
    return { name, text, error: `${name} ${error}` };
  }
}

function documentIsValid(tree: Node): string[] {
  const validation = validate(toJson(tree as Postmortem));
  return validation.valid ? [] : validation.errors.map(({ path, message }) => `${path} ${message}`);
}

function parsingIsRepeatable(tree: Node, text: string): string[] {
  return isDeepStrictEqual(parse(text), tree) ? [] : ['is another tree'];
}
