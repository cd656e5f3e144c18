import { expect, jest, test } from '@jest/globals';
import { memoryWorld } from '../cli/memory-world.ts';

const config = {} as never;
const chosen = { path: 'a.md', isStdin: false, isSure: true, config };
const context = {
  fileSystem: memoryWorld({}),
  fromRoot: (path: string) => path,
  configDigest: async () => 'settled',
  fix: false,
};

async function placeWith(version: string, versions: Partial<NodeJS.ProcessVersions> = {}) {
  jest.resetModules();
  jest.unstable_mockModule('../../src/engine/version.ts', () => ({ version: () => version }));
  const before = process.versions;
  Object.defineProperty(process, 'versions', { value: { ...before, ...versions } });
  try {
    const { placeOf, keyOf } = await import('../../src/engine/cache/places.ts');
    const place = await placeOf(chosen, context);
    return place && { name: place.name, key: keyOf(place, '# Outage\n') };
  } finally {
    Object.defineProperty(process, 'versions', { value: before });
  }
}

test('another version of pm-lint, of Node.js or of the data of zones is another key', async () => {
  const place = await placeWith('1.0.0');
  expect(await placeWith('1.0.0')).toEqual(place);
  const others = [
    await placeWith('1.0.1'),
    await placeWith('1.0.0', { node: '19.0.0' }),
    await placeWith('1.0.0', { tz: '1999a' }),
    await placeWith('1.0.0', { icu: '1.0' }),
  ];
  expect(new Set([place, ...others].map((each) => each?.key)).size).toBe(5);
  // The new entry takes the place of the old.
  expect(new Set([place, ...others].map((each) => each?.name)).size).toBe(1);
});

test('the standard input has no place', async () => {
  const { placeOf } = await import('../../src/engine/cache/places.ts');
  expect(await placeOf({ ...chosen, isStdin: true }, context)).toBeUndefined();
});
