import { lint } from '../../src/index.ts';
import { strictly } from './lint-faults.ts';

/** Characters; what a document of this size takes shows whether the time grows with the square. */
const large = 100_000;
/** Milliseconds of the processor that a large text takes at most: the tenfold of what most take. */
const most = 10_000;

/**
 * Whether a text that is repeated until it is large takes too long.
 *
 * @param every Texts of which one in so many is tried: each takes its time.
 */
export function loadFaults(text: string, every = 50): string[] {
  if (text === '' || text.length % every !== 0) return [];
  const before = process.cpuUsage();
  lint(text.repeat(Math.ceil(large / text.length)).slice(0, large), strictly);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = Math.round((user + system) / 1000);
  return milliseconds > most ? [`slow: ${large} characters of it take ${milliseconds} ms`] : [];
}
