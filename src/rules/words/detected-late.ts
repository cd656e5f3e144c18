const outsiders =
  '(?:customers?|clients?|(?:end[- ]|external |some |several |our )?users?|merchants?|players?|passengers?|patients?|students?|visitors?|subscribers?|tenants?|(?:community|discord|forum) members?|members of the (?:community|public)|the public|partners?)';
const tell =
  '(?:report(?:s|ed|ing)?|complain(?:s|ed|ing)?|call(?:s|ed)?|notic(?:e|es|ed)|tweet(?:s|ed)?|wrote|writes?|rais(?:e|es|ed)|flag(?:s|ged)?|alert(?:s|ed) us|told us|tells us|inform(?:s|ed)|contact(?:s|ed)|ask(?:s|ed)|open(?:s|ed)? (?:a |an |several |\\w{1,20} )?(?:support )?(?:tickets?|issues?)|reach(?:es|ed)? out|point(?:s|ed)? out|discover(?:s|ed)?|phone[sd]?)';

/** Somebody outside noticed first. */
export const byOutsiders = new RegExp(
  `\\b${outsiders}\\b(?: \\([^()]{0,60}\\))?(?: \\w{1,12}){0,3}? ${tell}\\b|\\b(?:report(?:s|ed)?|notic(?:ed|es)|rais(?:ed|es)|flagged|detected|discovered|found|told|alerted|informed|identified|phoned|called)(?: to us| in)? (?:by|through|via|from) (?:\\w{1,20} ){0,4}?${outsiders}\\b|\\b(?:report|complaint|call|ticket|message|tweet|e-?mail)s? (?:by|from) (?:\\w{1,20} ){0,4}?${outsiders}\\b|\\b(?:customer|user|client) (?:reports?|complaints?|tickets?|calls?)\\b`,
  'i',
);

/** Nobody was meant to notice. */
export const byChance =
  /\b(?:by (?:pure |sheer )?(?:chance|accident|coincidence|luck)|accidentally (?:noticed|found|discovered)|happened to (?:notice|see|look|check|be looking)|stumbled (?:up)?on|coincidentally)\b/i;

/** A machine told of it. */
export const byMachine =
  /\b(?:alert(?:s|ed|ing)?|alarms?|monitor(?:s|ed|ing)?|pager|pagerduty|paged|pages?|dashboards?|pingdom|probes?|health ?checks?|canary|metrics?|sentry|automated|automatically|nagios|grafana|datadog|prometheus|uptime)\b/i;

/** … or did not: `no alert fired`. */
export const noMachine =
  /\b(?:no|without(?: any| an)?|not? (?:any|one|a single)|missing|lack(?:ed|s)?(?: of)?|none of (?:our|the)) (?:\w{1,20} ){0,3}?(?:alert|alarm|monitor|page|metric|dashboard|notification)|\b(?:alert|alarm|monitor|page|metric|dashboard|notification)\w{0,3}(?: \w{1,15}){0,4} (?:did not|didn['’]t|was not|wasn['’]t|were not|weren['’]t|never|failed to|missing|too late|not)\b/i;

/** An item that lets the incident be noticed. Wide, as the rule is about lists that have none. */
export const detects =
  /\b(?:alert|alarm|monitor|dashboard|slos?\b|slis?\b|page[sd]?\b|paging|pager|notif(?:y|ication)|health ?-?check|synthetic|probe|metric|log(?:s|ging)?\b|observab|watch|detect|trac(?:e|ing)|warn|(?:we|us|to|team|on-?call) notice|visib|smoke test|end-to-end test|e2e|heartbeat|anomal|uptime|telemetry|instrument|canary|sentry|grafana|datadog|prometheus|pingdom|nagios|error (?:report|track)|report(?:s|ing)? (?:errors?|failures?))/i;
