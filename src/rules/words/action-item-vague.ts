import { pattern } from '../../pattern/pattern.ts';

/** What may stand in front of the verb of an item; matches always. */
export const opening = pattern.i`^[\s\p{P}\p{S}\d]{0,12}(?:(?:we|i|the team|teams?)(?:['’]ll)? )?(?:(?:will|should|shall|must|can|could|need to|needs to|have to|plan to|want to|are going to|continue to|start to|try to|please|also|additionally|finally|to|let's) ){0,3}(?:(?:further|generally|regularly|continuously|constantly|maybe) )?`;

/** Is in all that the patterns below match, which are dear to compile. */
export const improvesCue =
  /improv|enhanc|strengthen|optimi|refin|boost|better|more|streamlin|moderni|harden|work|review|make/i;
export const studiesCue =
  /look|think|investigat|explor|evaluat|consider|revisit|research|figure|discuss|assess|spike/i;
export const namesNoThingCue = /fix|solve|address|repair|patch|handle|better|monitor|watch|keep/i;

/** Verbs that ask for more of something, and for nothing in particular. */
export const improves = pattern.i`^(?:improv(?:e|es|ing|ed|ement (?:of|to|in)|ements (?:of|to|in))|enhanc(?:e|es|ing|ed|ement of|ements (?:of|to))|strengthen(?:ing|ed)?|optimi[sz](?:e|ing)|refin(?:e|ing)|boost(?:ing)?|better|more (?:robust|reliable|thorough)|streamlin(?:e|ing)|moderni[sz]e|harden(?:ing)?|work on|review(?:ing)? and (?:update|improve|enhance|optimi[sz]e|refine|revise|strengthen)|make (?:[\w-]{1,20} ){1,6}(?:better|more \w{3,20}|easier|faster))\s+\S`;

/** Verbs whose work is done when somebody has thought about it. */
export const studies = pattern.i`^(?:look(?:ing)? (?:into|at)|think(?:ing)? (?:about|of)|investigat(?:e|ing)|explor(?:e|ing)|evaluat(?:e|ing)|re-?evaluat(?:e|ing)|consider(?:ing)?|revisit(?:ing)?|research(?:ing)?|figure out (?:how|if|whether|why|what)|discuss(?:ing)?|assess(?:ing)?|spike (?:into|on))\s+\S`;

/** What says how such work ends: with an answer, with something written, with something done. */
export const results =
  /\b(?:why|whether|if|root causes?|the cause|decide|decision|write|document|publish|report|propose|plan to|(?:and|&|then) (?:add|apply|create|deploy|document|fix|implement|migrate|optimi[sz]e|patch|remove|replace|scale|set up|switch|update|upgrade))\b/i;

/** Whole items that name no thing. */
export const namesNoThing = pattern.i`^(?:fix|solve|resolve|address|repair|patch|handle)(?:ing)? (?:the |this |all |any |these )?(?:root cause|(?:underlying |identified |similar |known |above |various )?(?:issues?|problems?|bugs?|errors?|things|incidents?))[.!\s]{0,3}$|^(?:do|be|get) better\b.{0,30}$|^(?:monitor|watch|keep an eye on) (?:the |this )?(?:situation|system|systems|server|servers|performance|things|issue|logs)(?: (?:closely|regularly|performance|carefully)){0,2}[.!\s]{0,3}$`;

/** What says how, how much, in which case, or with what result. */
export const bounds =
  /\b(?:including|includes?|such as|for example|e\.g|i\.e|namely|specifically|so that|so we|when|whenever|if|once|until|unless|instead of|rather than|based on|trigger(?:s|ing)?|capture|cover(?:s|ing)?|by (?:\w{1,20}ly )?\w{1,20}ing|via|using|use|through|with (?!the (?:team|goal)\b)|per|every|each|all|at least|at most|below|above|under|within|between|decide|decision|write|document (?:the|how|what|our|a)|publish|plan to|implement(?!ation)|add(?:ing)?|remov(?:e|ing)|replac(?:e|ing)|creat(?:e|ing)|set(?:ting)? up|automat(?:e|ing|ically)|mov(?:e|ing)|switch(?:ing)?|enforce|reject|refuse|block|fix)\b/i;

/** What can be meant by anything: where nothing else is told, nothing is told. */
export const general = new Set(
  `a ability able about abnormal accurately across actions activity additional alert alerting alerts
  and anomalies any applications application apps approach architecture areas around as audit
  availability avoid awareness backend backup based behavior best better between business
  capabilities capability capacity care change changes channels check checks clear clearly cloud code
  collaboration communication complex components comprehensive configuration configurations coverage
  critical current customers data database databases debugging degradation delivery deployment
  deployments detect detecting detection development devops disruptions documentation downtime due
  earlier early efficiency efficient efficiently engineering ensure environment environments error
  errors escalation especially events existing experience failover failure failures fast faster
  feedback follow for from further future general granular growth guidelines handle handling health identify
  identification impact immediately improve in incident incidents infrastructure insights internal into issue
  issues it its key knowledge like logging logs maintain maintenance management measures mechanism
  mechanisms methods metrics minimize mitigate monitor monitoring more network notifications
  observability occur of on ongoing operations operational optimization optimize organization other our
  outages overall performance plan planning plans platform policies possible potential practices
  prepare prevent prevention proactive proactively problems procedure procedures process processes
  production project promptly protocol protocols provide quality quick quicker quickly real real-time realtime reduce
  redundancy regarding related reliability reliable reporting resilience resolve resolution resource
  resources respond response responses review reviews robust robustness root cause rules scalability
  scaling security server servers service services sharing similar site skills smoother software solid specific
  stability staff stakeholders standards status strategies strategy such support sustainability swift
  swiftly system systems team teams technical test testing tests that the their these this thorough
  time timely times to tool tooling tools training transparency troubleshooting understand
  understanding uptime usage user users version visibility vulnerabilities ways we web website work
  workflow workflows`.split(/\s+/),
);
