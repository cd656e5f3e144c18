import type { SectionKind } from '../../ast/nodes.ts';

/** Where a reader looks for how long it lasted. */
export const toldIn: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['impact', 'summary', 'duration', 'metadata', 'resolution', 'background'] as const),
]);

/** A length of time without a number: all day, since it was made. */
export const lengthWords =
  /\b(?:all (?:day|night|week|morning|afternoon|evening)|overnight|(?:whole|entire|full) (?:day|night|week|weekend|month|year)|(?:the|that|this|next|following) (?:day|night|week|weekend|month)|(?:half|most) of (?:a|the|that) (?:day|night|week)|still ongoing|to this day|permanent(?:ly)?|forever|never recovered|did not last|no (?:\p{L}+ ){0,2}(?:downtime|outage|impact|interruption)|until (?:\d|noon|midnight|dawn|(?:the )?(?:(?:next|early|late|mid|following|same) )?(?:morning|afternoon|evening|night|day|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday)))\b/iu;

/** What makes a length of time that of the incident, wherever it stands. */
export const outageWords =
  /\b(?:outage|incident|downtime|down|last(?:ed|ing)|unavailab\w+|unreachable|disruption|time to (?:resol\w+|repair|recover\w*|mitigat\w+|restor\w+)|resolution|recovery|restored)\b/i;

/** Who or what can be hit. */
export const scopeWords =
  /\b(?:users?|customers?|clients?|visitors?|players?|passengers?|people|teams?|tenants?|accounts?|members?|subscribers?|partners?|merchants?|employees|staff|developers?|engineers?|operators?|maintainers?|contributors?|everyone|everybody|nobody|anyone|shops?|stores?|warehouses?|countries|country|regions?|zones?|clusters?|cities|city|sites?|websites?|pages?|apps?|applications?|apis?|endpoints?|services?|servers?|hosts?|nodes?|pods?|platforms?|products?|features?|functionality|functions?|systems?|databases?|jobs?|builds?|deployments?|workloads?|queues?|networks?|dashboards?|boards?|portals?|consoles?|logins?|checkouts?|search|uploads?|downloads?|emails?|messages?|notifications?|payments?|orders?|transactions?|bookings?|deliver(?:y|ies)|parcels?|data|logs?|metrics|monitoring|alerts?|backups?|certificates?|domains?|traffic|requests? (?:to|from|for|in|of|by)|parts? of|% of)\b|\uFFFC/iu;

/** Where nothing was hit, nothing lasted. */
export const noImpact =
  /^\W{0,4}(?:none\b|no (?:\p{L}+ ){0,3}(?:impact|effect|users?|customers?|outage|downtime)\b)|\b(?:no|without|zero) (?:\p{L}+[- ]){0,2}(?:impact|effect)\b|\b(?:was|were) (?:not affected|unaffected)\b/iu;
