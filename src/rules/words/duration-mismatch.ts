import type { Milestone } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';

/** What makes the length of an incident another than the time from its start to its end. */
export const accumulates =
  /\b(?:business|support|working|office|service|peak|core|staffed) (?:hours|time|days)\b|\b(?:cumulative(?:ly)?|combined|across|intermittent(?:ly)?|on and off|respectively|each|average|sporadic(?:ally)?|periodic(?:ally)?|at least|at most|at maximum|up to|less than|fewer than|under|within|several (?:outages|incidents))\b|\b(?:for|in|per) (?:some|most|each|several) |\bper (?:region|customer|user)\b/i;

/** A note that lengths are counted in another way than by the clock on the wall. */
export const countsHours =
  /\b(?:support|business|working|office|service|core|staffed)[ -](?:hours|time|days)\b[^.\n]{0,120}\b(?:durations?|lengths?|times? to|metrics?|measured?|count(?:s|ed|ing)?|calculated|computed)\b|\b(?:durations?|lengths?|times? to \w+|metrics?|measured?|count(?:s|ed|ing)?|calculated|computed)\b[^.\n]{0,120}\b(?:support|business|working|office|service|core|staffed)[ -](?:hours|time|days)\b/i;

/** What stands before a length that is meant to be more, or less, than what there was. */
export const bounds = {
  about:
    /(?:\b(?:about|around|approximately|approx\.?|roughly|some|circa|ca\.?|close to|estimated(?: at)?)|[~≈])\s{0,3}$/i,
  below:
    /(?:\b(?:nearly|almost|just (?:under|short of)|a (?:little|bit) (?:under|less than)|not quite)|<)\s{0,3}$/i,
  above:
    /(?:\b(?:(?:just |a little |a bit |well )?over|more than|(?:just|a little) above|upwards of)|>)\s{0,3}$/i,
};

/** What stands around a length that is not that of the incident, but of a step or a setting. */
export const step = {
  before:
    /\b(?:within|after|every|next|another|additional|first|last|past|previous|wait(?:ed|ing)?(?: for)?|timeout(?: of| is| was)?|ttl(?: of)?|interval(?: of)?|in (?:just |only |about |under )?|over (?:the|a) )\s{0,3}$/i,
  after:
    /^[\s-]{0,3}(?:\w{1,16} ){0,2}(?:time-?outs?|windows?|intervals?|delays?|startup|ttl|time-to-live|later|ago|earlier|after|each|apart|of (?:data|logs|events|backlog|history|work)|in advance|beforehand|cooldown|grace|retention)\b/i,
};

/** What did not work, in a sentence of the summary: "no tile was drawn for ninety minutes". */
export const failedFor =
  /\b(?:not|n['’]t|cannot|unable|without|no|none|nobody|lost|missing|fail(?:ed|ing|s)?|stopped|broken|blank|stuck|blocked|slow|hung|frozen|inaccessible|unreachable|unavailable|unusable|impossible|down|offline|degraded|errors?)\b[^.!?;]{0,100}\bfor\s(?:(?:about|around|approximately|roughly|nearly|almost|just|well|a little|over|more than|some|a total of|only)\s){0,2}$/i;

/** Two turning points. */
export type Ends = readonly [from: Milestone, to: Milestone];

/** A length that has a name of its own. */
export interface Metric {
  name: RegExp;
  /** What it may be the time between. The first that the document gives is what it claims. */
  ends: readonly Ends[];
  /** What else it may be, which is no claim. */
  also: readonly Ends[];
  /** How many turning points must be known before a mismatch is certain. */
  known: number;
}

const label = String.raw`(?:^|[\n|:]|\.\s)[^\p{L}\d\n]{0,8}`;

function named(names: string): RegExp {
  return pattern.i`${label}(?:${names})(?:\s?\([^()]{0,60}\))?[^\p{L}\d\n]{0,12}(?:(?:was|is|about|around|approximately|roughly|over|nearly|almost|a total of|of) ?){0,3}[^\p{L}\d\n]{0,4}$`;
}

export const whole: Metric = {
  name: named(
    '(?:total |overall |full )?(?:(?:incident|outage|impact|disruption) )?(?:duration|downtime|outage time|length)(?: of (?:the )?(?:incident|outage|impact|disruption|downtime|interruption))?',
  ),
  ends: [['start', 'end']],
  also: [
    ['start', 'mitigated'],
    ['detected', 'end'],
    ['detected', 'mitigated'],
    ['acknowledged', 'end'],
  ],
  known: 2,
};

export const metrics: readonly Metric[] = [
  {
    name: named(
      '(?:mean )?(?:time (?:to|until|till|before) (?:detect(?:ion|ed)?|discover(?:y)?|notice)|detection (?:time|delay|lag)|m?ttd)',
    ),
    ends: [['start', 'detected']],
    also: [['start', 'acknowledged']],
    known: 2,
  },
  {
    name: named(
      '(?:mean )?(?:time (?:to|until|till) acknowledge(?:ment|d)?|acknowledge?ment (?:time|delay)|m?tta)',
    ),
    ends: [
      ['detected', 'acknowledged'],
      ['start', 'acknowledged'],
    ],
    also: [],
    known: 3,
  },
  {
    name: named(
      '(?:mean )?(?:time (?:to|until|till) (?:repair(?:ed)?|mitigat(?:e|ion|ed)|fix(?:ed)?)|(?:mitigation|repair) (?:time|delay)|ttm|mttm)',
    ),
    ends: [
      ['detected', 'mitigated'],
      ['start', 'mitigated'],
    ],
    also: [['acknowledged', 'mitigated']],
    known: 3,
  },
  {
    name: named(
      '(?:mean )?(?:time (?:to|until|till) (?:resol(?:ve|ution|ved)|recover(?:y|ed)?|restor(?:e|ation|ed))|(?:resolution|recovery|restoration) (?:time|delay)|m?ttr)',
    ),
    ends: [
      ['detected', 'end'],
      ['start', 'end'],
    ],
    also: [
      ['acknowledged', 'end'],
      ['mitigated', 'end'],
      ['start', 'mitigated'],
      ['detected', 'mitigated'],
    ],
    known: 3,
  },
];
