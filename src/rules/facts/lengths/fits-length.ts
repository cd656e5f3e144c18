import type { Duration } from '../../../ast/nodes.ts';
import { bounds } from '../../words/duration-mismatch.ts';
import type { Span } from './candidate-spans.ts';

/** What is known of a stated length. */
export interface StatedLength {
  duration: Duration;
  /** What stands in front of it: `nearly`, `over`. */
  before: string;
}

/** Whether a stated length can be meant as that of a span. */
export function fitsLength({ duration, before }: StatedLength, span: Span, share = 0.05): boolean {
  const { from, to, seconds } = span;
  const isVague =
    duration.approximate || from.approximate || to.approximate || bounds.about.test(before);
  const [less, more] = isVague
    ? [vague, vague]
    : [bounds.below.test(before) ? vague : share, bounds.above.test(before) ? vague : share];
  const off = seconds - duration.seconds;
  const tolerance = (off < 0 ? less : more) * duration.seconds;
  return Math.abs(off) <= tolerance || isRounded(duration, Math.abs(off));
}

const vague = 0.25;

/** `371 minutes` was computed from the times, `40 minutes` may be rounded. */
export function isComputed({ seconds, precision }: Duration): boolean {
  return precision <= 60 && seconds % (5 * 60) !== 0;
}

/** Off by one of the unit that is written, or less: `2 hours` is less than 3 hours. */
function isRounded({ precision }: Duration, off: number): boolean {
  return precision > 60 ? off < precision : off <= precision;
}
