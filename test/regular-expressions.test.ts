// No pattern takes longer than a text is long: neither does its matching go back without bound, nor
// is it tried anew at each character of a long run. scslre finds both, for runs of one character.

import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';
import { readFixtures } from './properties/sources.ts';

const source = new URL('../src/', import.meta.url);

interface Pattern {
  place: string;
  source: string;
  flags: string;
}

test('patterns in the source', () => {
  const patterns = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !isGenerated.test(file))
    .flatMap((file) => literalsIn(parseSync(text(file), { syntax: 'typescript' }), file));
  expect(patterns.length).toBeGreaterThan(500);
  expect(patterns.flatMap(faultsOf)).toEqual([]);
});

/** By ajv, which writes the patterns of the schemas. */
const isGenerated = /-validator\.ts$/;

/** Made of tables of words when they are needed, by `new RegExp`. */
const made = new Map<string, Pattern>();

beforeAll(async () => {
  const construct = (target: RegExpConstructor, given: unknown[], extended: NewableFunction) => {
    const pattern: RegExp = Reflect.construct(target, given, extended);
    // The place that asked for it: chrono makes patterns of its own, and gets short texts only.
    const place =
      new Error().stack
        ?.split('\n')
        .find((line) => isCaller.test(line) && !line.includes(import.meta.filename)) ?? '';
    if (isOwn.test(place))
      made.set(String(pattern), {
        place: place.trim(),
        source: pattern.source,
        flags: pattern.flags,
      });
    return pattern;
  };
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, { construct });
  const { lint, toJson, parse } = await import('../src/index.ts');
  for (const { text } of readFixtures()) {
    lint(text, { preset: 'strict', today: '2024-06-01', audience: 'public' });
    toJson(parse(text));
  }
  globalThis.RegExp = native;
});

const isCaller = /^\s+at (?!.*[\\/]src[\\/]pattern[\\/])/;

/** Not `node_modules/chrono-node/src/`. */
const isOwn = /^(?!.*node_modules).*[\\/]src[\\/]/;

test('patterns that are made', () => {
  expect(made.size).toBeGreaterThan(100);
  expect([...made.values()].flatMap(faultsOf)).toEqual([]);
});

function faultsOf({ place, source, flags }: Pattern): string[] {
  const { reports } = analyse({ source, flags }, { maxReports: 1 });
  return reports.map(
    ({ type, character }) =>
      `${place} /${source}/${flags}: ${type} of ${JSON.stringify(character.pick)}`,
  );
}

/** The literals in a part of a syntax tree. */
function literalsIn(node: unknown, place: string): Pattern[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, pattern, flags } = node as Record<string, unknown>;
  if (type === 'RegExpLiteral') return [{ place, source: String(pattern), flags: String(flags) }];
  return Object.values(node).flatMap((part) => literalsIn(part, place));
}

function text(file: string): string {
  return readFileSync(new URL(file, source), 'utf8');
}
