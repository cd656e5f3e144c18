import { pattern } from '../../pattern/pattern.ts';

/** Numbers that tell things apart and measure nothing. Only the first group is one, if there is any. */
export const names: readonly RegExp[] = [
  // The number of an item
  /^\W{0,3}\d{1,2}[.)](?=\s)/g,
  // `v2`, `1.27.3`, `PHP 7`, `TLS 1.2`, `Ubuntu 20.04`
  /\bv\d[\w.-]*|(?<![\d.])\d+\.\d+\.\d[\w.-]*/gi,
  /\b(?:versions?|releases?|sdk|php|python|node(?:\.?js)?|ruby|java|go|ie|ios|android|http|tls|ssl|ipv|ubuntu|debian|windows|kubernetes|k8s|eks|mysql|postgres(?:ql)?|redis|elasticsearch|rails|django|chrome|firefox|safari)[ /]?\d[\d.]*/gi,
  // `HTTP 429, 504 errors`, `error 503`, `returned 502`
  /\b(?:https?|status(?: codes?)?|codes?|errors?|responses?|return(?:s|ed|ing)?|got|threw|with|an?) (?:a |an )?(?:http )?[1-5]\d\d(?:(?:, | and | or |\/)[1-5]\d\d){0,4}(?![\d,.]\d|%| ?(?:users|customers|requests|orders|people|times|ms|seconds|minutes|hours))/gi,
  // `500 Internal Server Error`, `502s`, `5xx`
  /(?<![\d.,])[1-5]\d\d(?:s\b|(?= (?:http|internal|bad|gateway|errors?|responses?|status|codes?|not found|forbidden|unauthori[sz]ed|service unavailable|too many|method|request timeout|timeouts?)))/gi,
  /\b[1-5](?:xx|\*\*)\b/gi,
  // `port 80`, `step 3`, `phase 2`, `line 12`, `SEV 1`, `level 2`, `layer 7`, `Q3`
  /\b(?:ports?|steps?|phases?|parts?|lines?|sev(?:erity)?|priority|levels?|tiers?|layers?|zones?|clusters?|shards?|instances?|nodes? number|incidents?|issues?|tickets?|bugs?|prs?|pull requests?|appendix|figure|table|section|chapter|option|attempt|day|week|sprint|build|batch|region|rack|room)[ -]?(?:no\.? ?|number |#)?\d+(?:\.\d+)?\b/gi,
  // `#123`, `OPS-7`, `PM2022-002`
  /#\d+|\b[A-Z][A-Z\d]{1,9}-\d+(?:-\d+)?/g,
  // A year
  /(?<![\d.,$€£])(?:19|20)\d\d(?![\d,.]\d|%|\d| (?:users|customers|requests|orders|people))/g,
];

/** Numbers in words, before what they count. */
export const countWords = pattern.i`\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|an? hundred|an? thousand|an? million|hundreds of|thousands of|millions of|dozens of|an? dozen|an? couple of)(?:-\p{L}{3,5})? (?!of (?:the|these|those) (?:reasons|things)|reasons\b|things\b|ways\b|parts\b|thirds?\b|fifths?\b)\p{L}|\b(?:(?:only|just|exactly) one|an? single|one)(?: of (?:our|the|their))?(?: \p{L}+){0,2} (?:users?|customers?|clients?|teams?|tenants?|pods?|nodes?|servers?|hosts?|services?|sites?|shops?|stores?|regions?|countries|country|zones?|clusters?|databases?|tables?|requests?|orders?|payments?|jobs?|accounts?)\b`;

/** Shares in words. */
export const shareWords =
  /\b(?:half|(?:one|two|three|four|five|six|a) (?:thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?))(?= of\b| (?:the|our|all)\b)|\b(?:one|two|three|four|five|\d{1,3}) (?:in|out of|of) (?:every )?(?:\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand)\b|\b(?:twice|doubled|tripled|quadrupled|halved|tenfold)\b/i;

const nouns =
  'users?|customers?|clients?|visitors?|players?|people|everyone|everybody|teams?|tenants?|accounts?|members?|subscribers?|partners?|merchants?|shops?|stores?|sites?|pages?|requests?|queries|calls?|traffic|jobs?|builds?|tests?|orders?|transactions?|payments?|messages?|events?|records?|data|pods?|nodes?|servers?|hosts?|instances?|services?|apps?|applications?|workloads?|devices?|sessions?|connections?|logins?|regions?|countries|cluster|clusters|endpoints?|apis?|functionality|functions?|features?|resources?|systems?|platform|products?|environments?|databases?|images?|boards?|deployments?|writes|reads|uploads|downloads|users’|impact|effect|downtime|loss|outage';

/** A share that needs no number: all of it, or none. */
export const wholes: readonly RegExp[] = [
  pattern.i`\b(?:all|every|each|the (?:entire|whole)|entire|no|none of|zero|not (?:a single|any)|without any)(?: of)?(?: (?:the|our|its|their|these|those|other))?(?: [\p{L}\p{N}’'*.-]+){0,4}? (?:${nouns})\b`,
  /\b(?:everyone|everybody|nobody|no one|nothing|anyone|anybody|site-?wide|service-?wide|world-?wide|global(?:ly)?)\b/i,
  pattern.i`\b(?:did not|didn[’']t|could not|couldn[’']t|unable to|cannot|can[’']t|never|not)(?: [\p{L}’'-]+){0,4} any\b`,
  pattern.i`\b(?:complete(?:ly)?|total(?:ly)?|full(?:y)?|entire(?:ly)?|altogether|100 ?%)(?: [\p{L}-]+){0,3} (?:outage|unavailab\w+|inaccessib\w+|down(?:time)?|loss|lost|broken|offline|unresponsive|unusable|stop(?:ped)?|inability|block(?:ed)?|blackout|failure)\b`,
  // `No parcel left the hall`
  /^\W{0,4}(?:all|every|none|no)\b(?! (?:longer|matter|way|doubt|alarm|alert|monitoring|a sudden))/i,
];

/** What was measured and may not be told. */
export const withheld =
  /\[(?:[^[\]]{0,40}\b)?(?:redacted|withheld|confidential|removed|value)\b[^[\]]{0,40}\]|█{2,}|\b(?:confidential|nda|non-disclosure|under embargo|not (?:be )?disclosed|cannot disclose)\b/i;

/** What the effect of an incident is told with. */
export const effects =
  /\b(?:affect\w{0,3}|impact\w{0,3}|users?|customers?|clients?|visitors?|players?|passengers?|teams?|requests?|orders?|transactions?|payments?|traffic|failed|failing|lost|unable)\b/i;
