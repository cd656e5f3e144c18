import { pattern } from '../../pattern/pattern.ts';

/** Who is hit, and what they do. */
const people =
  'users|customers|clients|visitors|players|passengers|people|teams|tenants|accounts|members|subscribers|partners|merchants|employees|shops|stores|requests|queries|calls|orders|transactions|payments|bookings|messages|e-?mails|sessions|logins|complaints|tickets|reports|user base|customer base';

/** What else an impact is told of. */
const things =
  'jobs|builds|deploys|deployments|events|records|rows|pods|nodes|servers|hosts|instances|services|sites|workloads|devices|connections|errors|failures|timeouts|files|images|tests|systems|products|regions|traffic';

const between = "(?: (?:of )?(?:the|our|their|its|these|those))?(?: [\\p{L}’'-]+){0,2}?";

/** How many of whom, without a number. */
export const vaguePeople = howMany(people);

/** How many of whom or of what, without a number. */
export const vagueCount = howMany(`${people}|${things}`);

function howMany(nouns: string): RegExp {
  return pattern.i`\b(?:some|a few|many|several|most|numerous|multiple|various|countless|an? (?:small |large |huge |tiny |significant |limited |considerable |substantial |certain |great |high |low |good )?(?:number|subset|portion|percentage|fraction|share|proportion|handful|majority|minority|amount|part) of|lots of|a lot of)${between} (?:${nouns})\b(?! (?:per|a|an|each|every) )`;
}

/** For how long, without a number. */
export const vagueTime =
  /\bfor (?:a (?:while|moment|bit|time)|some (?:time|while)|an? (?:certain |short |brief |long |extended |prolonged |considerable |significant |limited )?(?:amount of time|period(?: of time)?|time|while|duration)|(?:several|a few|many|some|a couple of) (?:seconds|minutes|hours|days|weeks))\b|\b(?:briefly|momentarily|for a short)\b|\b(?:lasted|took) (?:a while|some time|(?:several|a few|many|mere) (?:seconds|minutes|hours|days))\b/i;

/** How much, without a number. */
export const vagueDegree =
  /\b(?:(?:significant|considerable|substantial|noticeable|dramatic|drastic|huge|massive|sharp|slight|large) (?:increase|decrease|drop|decline|rise|spike|surge|reduction|loss)|(?:elevated|increased|higher(?: than (?:normal|usual))?|high) (?:error|failure|timeout)s?(?: rates?)?|(?:elevated|increased|higher(?: than (?:normal|usual))?) (?:latency|latencies|response times?))\b/i;

/** Which ones are told right behind: `several services, such as search`. */
export const enumerated = /\b(?:such as|including|namely|for example|e\.g\.|i\.e\.)|\(|:\s*$/i;

/** Of what went on as before, nobody asks how many. */
export const spared = pattern.i`^(?: [\p{L}’'-]+){0,6}? (?:stayed|remained|continued|kept|recovered|(?:was|were) (?:not|never|un)\p{L}*)\b`;
