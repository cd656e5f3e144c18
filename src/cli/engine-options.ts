import type { CacheStrategy } from '../engine/cache/cache.ts';
import type { Shard } from '../engine/shard.ts';
import type { Concurrency } from '../engine/workers/concurrency.ts';
import { UsageError } from './usage-error.ts';

/**
 * Read `4`, `auto` or `off`.
 *
 * @throws {UsageError} It is none of them.
 */
export function readConcurrency(text: string): Concurrency {
  if (text === 'auto' || text === 'off') return text;
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new UsageError(
    `\`--concurrency\` needs a number from 1, \`auto\` or \`off\`, not \`${text}\``,
  );
}

/**
 * Read `2/8`.
 *
 * @throws {UsageError} It is no part of a whole.
 */
export function readShard(text: string): Shard {
  const { index, count } =
    /^(?<index>[1-9]\d{0,5})\/(?<count>[1-9]\d{0,5})$/.exec(text)?.groups ?? {};
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index <= shard.count) return shard;
  throw new UsageError(`\`--shard\` needs a part of a whole like \`2/8\`, not \`${text}\``);
}

/**
 * Read `content` or `metadata`.
 *
 * @throws {UsageError} It is neither.
 */
export function readCacheStrategy(text: string): CacheStrategy {
  if (text === 'content' || text === 'metadata') return text;
  throw new UsageError(`\`--cache-strategy\` is \`content\` or \`metadata\`, not \`${text}\``);
}
