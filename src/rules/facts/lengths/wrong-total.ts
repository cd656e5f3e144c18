import type { Duration } from '../../../ast/nodes.ts';
import { metrics, whole } from '../../words/duration-mismatch.ts';
import type { LengthClaim } from './length-claims.ts';

/** A total, and the parts that do not add up to it. */
export interface WrongTotal {
  total: LengthClaim;
  parts: readonly [detect: Duration, resolve: Duration];
  seconds: number;
}

/**
 * The total of a list of metrics that is not the sum of any of them, where time to detect and time
 * to resolve are among them. Some count the time to resolve from the start, and then it is the total.
 */
export function wrongTotal(claims: readonly LengthClaim[]): WrongTotal | undefined {
  const named = claims.filter(({ isNamed, duration }) => isNamed && !duration.approximate);
  const total = named.find(({ metric }) => metric === whole);
  const parts = metrics.map((each) => named.find(({ metric }) => metric === each)?.duration);
  const [detect, , , resolve] = parts;
  if (!total || !detect || !resolve) return undefined;

  const known = parts.filter((part) => part !== undefined);
  const tolerance = Math.max(...[total.duration, ...known].map(({ precision }) => precision));
  const isSum = sumsOf(known.map(({ seconds }) => seconds)).some(
    (sum) => Math.abs(sum - total.duration.seconds) <= tolerance,
  );
  return isSum
    ? undefined
    : { total, parts: [detect, resolve], seconds: detect.seconds + resolve.seconds };
}

/** The sums of all selections of some numbers. */
function sumsOf(numbers: readonly number[]): number[] {
  let sums = [0];
  for (const number of numbers) sums = sums.concat(sums.map((sum) => sum + number));
  return sums;
}
