import { expect, test } from '@jest/globals';
import { createInShard } from '../../src/engine/shard.ts';
import { memoryWorld } from '../cli/memory-world.ts';

const paths = Array.from({ length: 10_000 }, (_, index) => `docs/2024/incident-${index}.md`);

test('each path is in one of eight, and all have about as many', () => {
  const world = memoryWorld({});
  const shards = Array.from({ length: 8 }, (_, index) =>
    createInShard({ index: index + 1, count: 8 }, world),
  );
  const owners = paths.map((path) => shards.filter((isOurs) => isOurs(path)).length);
  expect(new Set(owners)).toEqual(new Set([1]));
  for (const isOurs of shards) {
    expect(paths.filter(isOurs).length / (paths.length / 8)).toBeCloseTo(1, 0);
    expect(paths.filter(isOurs).length).toBeGreaterThan(0.9 * (paths.length / 8));
  }
});

test('a path counts from the root of the repository', () => {
  const isOurs = createInShard({ index: 1, count: 2 }, memoryWorld({ '../.git/HEAD': '' }));
  const fromRoot = createInShard({ index: 1, count: 2 }, memoryWorld({}));
  const some = paths.slice(0, 50);
  expect(some.map((path) => isOurs(`../${path}`))).toEqual(some.map(fromRoot));
  expect(some.map((path) => isOurs(`./${path}`))).toEqual(some.map(isOurs));
});

test('without a shard all is ours', () => {
  expect(createInShard(undefined, memoryWorld({}))('a.md')).toBe(true);
});
