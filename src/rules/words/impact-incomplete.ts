import type { SectionKind } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';

/** Where a reader looks for how long it lasted. */
export const toldIn: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['impact', 'summary', 'duration', 'metadata', 'resolution', 'background'] as const),
]);

/** A length of time without a number: all day, since it was made. */
export const lengthWords = pattern.i`\b(?:all (?:day|night|week|morning|afternoon|evening)|overnight|(?:whole|entire|full) (?:day|night|week|weekend|month|year)|(?:the|that|this|next|following) (?:day|night|week|weekend|month)|(?:half|most) of (?:a|the|that) (?:day|night|week)|still ongoing|to this day|permanent(?:ly)?|forever|never recovered|did not last|no (?:\p{L}+ ){0,2}(?:downtime|outage|impact|interruption)|until (?:\d|noon|midnight|dawn|(?:the )?(?:(?:next|early|late|mid|following|same) )?(?:morning|afternoon|evening|night|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)))\b`;

/** What makes a length of time that of the incident, wherever it stands. */
export const outageWords =
  /\b(?:outage|incident|downtime|down|last(?:ed|ing)|unavailab\w+|unreachable|disruption|time to (?:resol\w+|repair|recover\w*|mitigat\w+|restor\w+)|resolution|recovery|restored)\b/i;

/** Words that say how hard and leave open who or what was hit: `Error rate rose to 5% of requests`. */
export const generalWords: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'of', 'in', 'at', 'by', 'to', 'from', 'for', 'per', 'and', 'or', 'with'],
  ...['was', 'were', 'is', 'are', 'been', 'had', 'has', 'have', 'we', 'our', 'all', 'some', 'its'],
  ...[
    'about',
    'around',
    'approximately',
    'nearly',
    'almost',
    'over',
    'under',
    'up',
    'than',
    'more',
  ],
  ...['request', 'requests', 'response', 'responses', 'error', 'errors', 'failure', 'failures'],
  ...[
    'call',
    'calls',
    'query',
    'queries',
    'traffic',
    'timeout',
    'timeouts',
    'rate',
    'rates',
    'time',
  ],
  ...[
    'times',
    'latency',
    'latencies',
    'percent',
    'percentile',
    'ms',
    'second',
    'seconds',
    'minute',
  ],
  ...['minutes', 'hour', 'hours', 'failed', 'failing', 'fail', 'lost', 'late', 'dropped', 'drop'],
  ...['rose', 'grew', 'went', 'fell', 'increase', 'increased', 'decrease', 'decreased', 'slow'],
  ...['slower', 'down', 'away', 'turned', 'left', 'came', 'another', 'affected', 'impacted', 'hit'],
  ...['high', 'higher', 'elevated', 'peak', 'total', 'average', 'returned', 'http', 'said', 'got'],
]);

/** Where nothing was hit, nothing lasted. */
export const noImpact = pattern.i`^\W{0,4}(?:none\b|no (?:\p{L}+ ){0,3}(?:impact|effect|users?|customers?|outage|downtime)\b)|\b(?:no|without|zero) (?:\p{L}+[- ]){0,2}(?:impact|effect)\b|\b(?:was|were) (?:not affected|unaffected)\b`;
