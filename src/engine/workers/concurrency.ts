import { availableParallelism } from 'node:os';

/** How many files are checked at a time; `off` is one, in the thread that asks. */
export type Concurrency = number | 'auto' | 'off';

/** What is known of a run while it goes on. */
export interface Progress {
  /** Files that there are. */
  total: number;
  /** Files that were looked at. */
  seen: number;
  /** Characters that were checked, in files that no cache knew. */
  checked: number;
}

/**
 * A thread costs the time in which it loads pm-lint, and compiles it anew. As long as it takes to
 * check about so many characters, another thread would come too late: on two processors, two threads
 * took a tenth longer than one for 400 documents (0.8 million characters), and a seventh less for
 * 1,000 (2 million).
 */
const startCost = 700_000;

/**
 * How many threads are worth their start, besides the one that asks; 0 is none.
 *
 * What is left is judged by what was seen: in a run after another, the cache knows nearly all.
 */
export function threadsFor(concurrency: Concurrency, { total, seen, checked }: Progress): number {
  if (concurrency === 'off') return 0;
  if (concurrency !== 'auto') return concurrency > 1 ? concurrency : 0;
  const left = ((total - seen) * checked) / Math.max(1, seen);
  if (checked < startCost / 4) return 0;
  const threads = Math.min(availableParallelism(), Math.floor(left / startCost));
  return threads > 1 ? threads : 0;
}
