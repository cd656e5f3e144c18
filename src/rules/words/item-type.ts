/** What an action item does about an incident. */
export type ItemType = 'prevent' | 'detect' | 'mitigate' | 'repair' | 'investigate' | 'process';

type Words = ReadonlyArray<readonly [ItemType, RegExp]>;

/** How documents call the types, in a column or beside the item. */
export const statedTypes: Words = [
  ['prevent', /\bprevent|\bproactive|\bhardening|\bavoid/i],
  ['detect', /\bdetect|\bmonitor|\balert|\bobservab/i],
  ['mitigate', /\bmitigat|\brespon(?:d|se)|\bcontain|\breduce/i],
  ['repair', /\brepair|\brecover|\brestor|\bcorrect|\bfix|\bremediat|\bclean/i],
  ['investigate', /\binvestigat|\banaly|\bresearch/i],
  ['process', /\bprocess|\bdocument|\btraining|\bknowledge|\bcommunicat|\badmin|\bother\b/i],
];

/** Words of what is to be done that belong to a type; an item may have words of several. */
export const typeWords: Words = [
  [
    'prevent',
    /\b(?:valid(?:ate[sd]?|ating|ations?)|verif(?:y|ies|ication)|block(?:s|ing)?|test(?:s|ed|ing)?|limit(?:s|ing|ed)?|guard(?:s|ing|rails?)?|refus(?:e|es|ing)|reject(?:s|ing)?|lint(?:er|ing)?|enforc(?:e|es|ing|ement)|checks?|checked|checking|staging|canary|staged|quotas?|polic(?:y|ies)|permissions?|pin(?:ned)?|lock(?:ed)?|automat(?:e|es|ed|ic|ically|ion)|gates?|require[sd]?|autoscal\w{0,5}|capacity|redundan\w{1,4}|renew\w{0,4}|prevent\w{0,5}|avoid|disallow|forbid|protect\w{0,4}|restrict\w{0,4}|skip|only|never|isolat\w{0,4}|separat\w{0,4}|migrat\w{0,4}|replace|upgrade|harden|rotat\w{0,4}|review(?:s|ed)?|audits?|encrypt\w{0,4}|stays?)\b/i,
  ],
  [
    'detect',
    /\b(?:alert(?:s|ing|ed)?|alarms?|monitor(?:s|ed|ing)?|dashboards?|slos?|slis?|page[sd]?|paging|notif(?:y|ies|ication|ications)|health ?-?checks?|synthetic|probes?|metrics?|log(?:s|ging)?|observab\w{1,5}|watch(?:es|ing|dog)?|detect\w{0,4}|trac(?:e|es|ing)|warn(?:s|ing|ings)?|(?:we|us|to|team|on-?call) notice|visib\w{1,5}|smoke tests?|heartbeat|anomal\w{1,4}|uptime|sentry|telemetry|instrument\w{0,7}|report(?:s|ed|ing)? (?:errors?|failures?|when|if))\b/i,
  ],
  [
    'mitigate',
    /\b(?:runbooks?|playbooks?|roll(?:s|ing)? ?-?backs?|failovers?|fail over|circuit breakers?|fallbacks?|degrad\w{0,5}|feature flags?|kill ?-?switch(?:es)?|timeouts?|retr(?:y|ies)|backoff|drills?|game days?|on-?call|standby|back(?:ed)? ?-?ups?|escalat\w{0,4}|recover\w{0,3} (?:time|plan|procedure)|status page)\b/i,
  ],
  [
    'repair',
    /\b(?:restor(?:e|es|ing)|restart(?:s|ing)?|reboot|backfill(?:s|ing)?|refund(?:s|ing)?|fix(?:es|ing)?|patch(?:es|ing)?|clean(?:s|ing)? ?-?up|delet(?:e|es|ing)|reimburse|credits?|apologi[sz]e|repair(?:s|ing)?|reprocess|replay|re-?run|revert|correct(?:s|ing)? the|give \w{1,20} (?:\w{1,20} ){0,3}back)\b/i,
  ],
  [
    'investigate',
    /\b(?:investigat\w{1,4}|explor(?:e|ing)|evaluat\w{1,4}|look(?:ing)? into|research|find out|analy[sz]\w{1,3}|root cause)\b/i,
  ],
  [
    'process',
    /\b(?:document\w{0,5}|train(?:ing|ings)?|meetings?|communicat\w{1,4}|postmortem|write (?:down|up)|wiki|ask|tell|inform|agree|discuss)\b/i,
  ],
];

/** Something, somewhere, that keeps an incident from coming back or tells of it: be silent then. */
export const noneNeeded =
  /\b(?:prevent\w{0,5}|detect\w{0,4}|alert\w{0,4}|monitor\w{0,4})\b\W{1,4}(?:n\/?a|none|no)\b|\bno (?:further |more |new |additional )?(?:alert|alarm|monitoring|detection|prevention)\w{0,3} (?:is |are )?(?:needed|required|possible|worth|planned|because|as|since)\b/i;
