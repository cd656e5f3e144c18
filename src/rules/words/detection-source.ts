import type { SectionKind } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';

/** What is still to be done or learned tells nothing of how it was found. */
export const otherKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  ...(['action-items', 'recurrence', 'glossary', 'five-whys'] as const),
]);

/** That something came to light. */
export const foundWords =
  /\b(?:detect\w*|notic(?:e|es|ed|ing)|encounter\w*|discover\w*|found(?: out)?|finds?|spott\w*|observ\w*|saw|sees?|seen|realis\w*|realiz\w*|report\w*|alert\w*|alarm\w*|paged|paging|pagers?|pages? (?:fired|went|came|the|us|our)|notif\w*|flagg\w*|rais(?:ed|es|ing)|complain\w*|inform\w*|call(?:ed|s|ing)?|asks?(?! for)|asked(?! for)|rang|rings|phoned|mailed|e-?mailed|messaged|tweet\w*|contact\w*|warn\w*|aware|came to (?:light|our attention)|learn(?:s|ed|t)|heard|told|mention\w*|point(?:s|ed) out|brought up|bring up|disclos\w*|uncover\w*|receiv\w*|submitted|filed|opened|first confirm\w*)\b/i;

/** A machine that watches, or a place where what it says is seen. */
export const watchers =
  /\b(?:alerts?|alerted|alerting|alarms?|alarmed|pager\w*|paged|pages? (?:fired|went|came|the|us|our)|pagings?|monitor(?:s|ed|ing)?|notifications?|health[ -]?checks?|probes?|canar(?:y|ies)|synthetics?|uptime|watchdog|heartbeat|dashboards?|graphs?|charts?|metrics?|logs?|traces?|telemetry|observability|sensors?|scans?|scanners?|scanning|audits?|tests?|ci|pipelines?|builds?|error rates?|exceptions?|bots?|pingdom|prometheus|alertmanager|grafana|datadog|new relic|nagios|zabbix|icinga|sentry|rollbar|bugsnag|cloudwatch|stackdriver|opsgenie|victorops|uptime ?robot|statuscake|dynatrace|splunk|kibana|honeycomb|elastic|loki|slo|burn rate|status page)\b/i;

/** Somebody who tells, and what they tell it with. */
export const tellers =
  /\b(?:customers?|users?|clients?|visitors?|players?|passengers?|readers?|members?|subscribers?|partners?|tenants?|merchants?|communit(?:y|ies)|people|students?|everyone|anyone|support|help ?desk|service desk|tickets?|complain\w*|complaints?|report(?:s|ed)? (?:by|from|of|that|in|on|via|to)|reports?|feedback|tweets?|tweeted|twitter|mastodon|reddit|hacker news|social media|forums?|e-?mails?|mail|phon(?:e|ed)|calls?|called|rang|slack|discord|teams|gitter|chat|channel|messages?|messaged|issues? (?:was |were )?(?:opened|filed|raised)|bug reports?|bug bounty|researchers?|vendors?|providers?|suppliers?|third part(?:y|ies)|aws|azure|google|github|cloudflare|linode|heroku|colleagues?|co-?workers?|employees?|staff|engineers?|engineering|developers?|devs?|dev ?ops|sres?|operators?|operations|ops|administrators?|admins?|sysadmins?|maintainers?|contributors?|testers?|qa|analysts?|managers?|moderators?|drivers?|agents?|technicians?|night shift|shift|desk|on-?call|first responder|team|teams|teacher|manager|author|i)\b/i;

/** By which way it was found. */
export const means = pattern.i`\b(?:detected|noticed|discovered|found|spotted|identified|observed|reported|seen|caught) (?:\p{L}+ ){0,3}?(?:by|through|via|thanks to|using|because|while|whilst|when|during)\b|\b(?:while|whilst|when|during) (?:\p{L}+ ){0,3}(?:testing|deploying|debugging|checking|looking|working|investigating|reviewing|upgrading|rolling|trying)\b`;

/** What did not fire did not find it, and what was added afterwards neither. */
export const silence = pattern.i`\b(?:no|without(?: any)?|not (?:a single|any)|lack of|missing|never|didn[’']t|did not|failed to|implement\w*|add(?:ed|ing|itional)?|set(?:ting)? ?up|introduc\w+|enhanc\w+|improv\w+|will|should|would) (?:\p{L}+[ -]){0,4}(?:alert|alarm|alerting|monitoring|notification|dashboard|fire|fired|trigger|page)|\b(?:alert|alarm|monitoring|notification|dashboard)s? (?:\p{L}+[ -]){0,6}(?:was|were|is|are|had been) (?:\p{L}+ ){0,2}?(?:missing|absent|silent|lacking|not|off|disabled|muted|silenced)\b`;

/** Names of persons before what they noticed: `Nadia noticed`. */
export const someone =
  /(?:^|[\s(,:;])(?:@[\w-]{2,40}|(?!(?:We|It|They|The|This|That|There|A|An|And|But|As|At|After|Before|During|When|While|In|On|Then|Later|Initially|First|Also|Issue|Problem|Outage|Incident|Error|Errors|Nobody|No)\b)\p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}[\p{L}.-]{0,30}){0,3})(?:, [^,]{1,40},)? (?:(?:\p{L}+ly|also|first|then|has|had|have|team|who) ){0,2}(?:notic\w+|discover\w+|encounter\w*|found|finds|spotted|observ\w+|saw|sees|reali[sz]\w+|report\w*|rais\w+|detect\w+|confirm\w+|flag\w*|called|asks?|asked|mention\w*|point\w*)\b/u;

/** A role before what somebody in it noticed: `A captain sees`, `our bank called`. */
export const someRole = pattern.i`\b(?:an?|the|our|one|two|some|another|several|many) (?!(?:\p{L}+ ){0,2}(?:issues?|problems?|outages?|incidents?|errors?|causes?|bugs?|faults?|jobs?|scripts?|process(?:es)?|queries|requests?|change|fix|deployment|release|service|server|system|application|app|site|website|database)\b)(?:\p{L}+ ){1,2}?(?:notice[sd]?|sees|saw|spots|spotted|reports|reported|calls|called|complains|complained|rings|rang|discovers|discovered|observes|observed|realises|realised|realizes|realized)\b`;
