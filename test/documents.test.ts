import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@jest/globals';
import { format, lint, type PostmortemDocument, parse, toJson, validate } from '../src/index.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const names = readdirSync(new URL('documents/', fixtures));

/**
 * Documents that are read wrong, and how. Their `document.json` is what they
 * should be read as; one that is read right fails its test, to be taken off.
 */
const knownFaults: Record<string, string> = JSON.parse(readFixture('known-faults.json'));

test.each(names.filter((name) => !(name in knownFaults)))('%s', (name) => {
  expect(read(name)).toEqual(expected(name));
  expect(messages(name)).toBe(readFixture(`documents/${name}/messages.txt`));
  expect(format(source(name)).output).toBe(readFixture(`documents/${name}/canonical.md`));
});

test('a known fault that was mended is taken off the list', () => {
  const mended = Object.keys(knownFaults).filter((name) =>
    isDeepStrictEqual(read(name), expected(name)),
  );
  expect(mended).toEqual([]);
});

test.each(names)('%s is expected as a valid document', (name) => {
  expect(validate(expected(name))).toMatchObject({ valid: true });
});

function read(name: string): PostmortemDocument {
  return toJson(parse(source(name)), { path: 'input.md' });
}

/** A line for each finding. */
function messages(name: string): string {
  return lint(source(name))
    .messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}\n`)
    .join('');
}

function source(name: string): string {
  return readFixture(`documents/${name}/input.md`);
}

function expected(name: string): PostmortemDocument {
  return JSON.parse(readFixture(`documents/${name}/document.json`));
}

function readFixture(path: string): string {
  return readFileSync(new URL(path, fixtures), 'utf8');
}
