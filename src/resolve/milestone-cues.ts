import type { Milestone } from '../ast/nodes.ts';

/**
 * Words by which a sentence says that a time is a turning point.
 *
 * `before` is matched at the end of the words in front of the time in its
 * sentence, `after` at the beginning of those behind it.
 */
export interface MilestoneCue {
  milestone: Milestone;
  before?: RegExp;
  after?: RegExp;
}

/** The first cue that fits decides. */
export const milestoneCues: readonly MilestoneCue[] = [
  {
    milestone: 'end',
    before:
      /\b(?:end(?:ed|s|ing)?|until|till|(?:fully |completely )?(?:restored|resolved|recovered|fixed|mitigated)|back (?:online|up|to normal)|concluded)\b[^.!?;]{0,24}$/i,
  },
  {
    milestone: 'start',
    before:
      /\b(?:beg[iau]n(?:ning|s)?|start(?:ed|s|ing)?|commenced|occurred|happened|took place|went (?:down|offline)|since|broke|crashed)\b[^.!?;]{0,32}$/i,
  },
  {
    milestone: 'start',
    after:
      /^[^.!?;]{0,60}\b(?:an?|the|our) (?:[\w-]{1,20} ){0,3}(?:outage|incident|disruption|interruption|failure|error|anomaly|issue|problem) (?:occurr?ed|unfolded|began|started|happened|arose|surfaced|appeared)\b/i,
  },
  {
    milestone: 'end',
    before: /(?:^|[.!?]\s)\s*(?:on|at|by|around|as of)?[^.!?]{0,30}$/i,
    after:
      /^[^.!?]{0,80}\b(?:restored|resolved|recovered|fixed|operational|back (?:online|up|to normal)|ceased|corrected|over)\b/i,
  },
  {
    milestone: 'start',
    before: /(?:^|[.!?]\s)\s*(?:on|at|in|around)?[^.!?]{0,30}$/i,
    after:
      /^[\s\S]{0,300}\b(?:experienced|suffered|outage|went down|down for|froze|was down|were down|unresponsive|unavailable|unreachable|inaccessible|failing|failed|failure|degraded|stopped|resulted in|disrupted|compromised|crashed|brought down|took down)\b/i,
  },
];
