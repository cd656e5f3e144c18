import { type CacheOptions, openCache } from '../engine/cache/cache.ts';
import type { Checking } from '../engine/check-files.ts';
import type { Arguments } from './arguments.ts';
import { readingFor } from './reading.ts';
import type { World } from './world.ts';

/**
 * What files are checked by, as the arguments say.
 *
 * @throws {ConfigError} The cache cannot be there.
 * @throws {UsageError} There is no such preset.
 */
export async function checkingFor(
  settings: Arguments,
  world: World,
): Promise<Checking & Awaited<ReturnType<typeof readingFor>>> {
  const { concurrency, cache, fixing, stats } = settings;
  const reading = await readingFor(settings, world);
  const fix = fixing !== undefined;
  const context = { ...reading, fileSystem: world, env: world.env, fix };
  return {
    ...reading,
    fix,
    concurrency,
    ...(stats && { clock: world.now }),
    ...(cache && { cache: await openCache(settings satisfies CacheOptions, context) }),
  };
}
