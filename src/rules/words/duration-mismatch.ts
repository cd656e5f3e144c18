import type { Milestone } from '../../ast/nodes.ts';

/** What makes the length of an incident another than the time from its start to its end. */
export const accumulates =
  /\b(?:business|support|working|office|peak) hours\b|\b(?:cumulative(?:ly)?|combined|across|intermittent(?:ly)?|on and off|respectively|each|average|at least|at most|up to|less than|fewer than|under|within|several (?:outages|incidents))\b|\b(?:for|in|per) (?:some|most|each|several) |\bper (?:region|customer|user)\b/i;

/** What stands before a length that is not meant to be exact. */
export const vague =
  /\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|(?:just |a little |well )?over|more than|some|circa|ca\.?)\s{0,3}$/i;

/** A length that has a name of its own. */
export interface Metric {
  name: RegExp;
  /** What it is counted from, the likeliest first. */
  from: readonly Milestone[];
  to: Milestone;
  /** How many turning points must be known before a mismatch is certain. */
  known: number;
}

export const metrics: readonly Metric[] = [
  {
    name: /^\W{0,8}(?:mean )?(?:time to (?:detect(?:ion)?|discover|notice)|m?ttd)\b/i,
    from: ['start'],
    to: 'detected',
    known: 2,
  },
  {
    name: /^\W{0,8}(?:mean )?(?:time to acknowledge(?:ment)?|m?tta)\b/i,
    from: ['detected', 'start'],
    to: 'acknowledged',
    known: 3,
  },
  {
    name: /^\W{0,8}(?:mean )?time to (?:repair|mitigat(?:e|ion)|fix)\b/i,
    from: ['detected', 'start'],
    to: 'mitigated',
    known: 3,
  },
  {
    name: /^\W{0,8}(?:mean )?(?:time to (?:resolve|resolution|recover(?:y)?|restore))\b/i,
    from: ['detected', 'start'],
    to: 'end',
    known: 3,
  },
];
