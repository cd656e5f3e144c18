import { pattern } from '../../pattern/pattern.ts';

/** What explains: a reason, a change, a defect, a limit, something that was missing or wrong. */
export const explains = pattern.i`(?<!\p{L})(?:because|due to|as a result|result(?:ed|s|ing)? (?:of|from|in)|since|so that|after|when|while|during|following|where|which|by|led to|leading to|caus\p{L}*|trigger\p{L}*|introduc\p{L}*|prevent\p{L}*|allow\p{L}*|exhaust\p{L}*|bugs?|defects?|chang\p{L}*|updat\p{L}*|upgrad\p{L}*|deploy\p{L}*|releas\p{L}*|migrat\p{L}*|config\p{L}*|misconfig\p{L}*|settings?|parameters?|limits?|quotas?|threshold|expir\p{L}*|renew\p{L}*|certificat\p{L}*|leak\p{L}*|overload\p{L}*|deadlock\p{L}*|race|locks?|typo\p{L}*|mistake\p{L}*|errors? in|incorrect\p{L}*|wrong\p{L}*|invalid|inefficient|missing|lack\p{L}*|without|insufficient|inadequate|too|no|(?<!(?:could|can) )not|never|faulty|defective|bad|old|outdated|version|patch\p{L}*|code|quer(?:y|ies)|scripts?|index\p{L}*|syntax|memory|disk|cpu|storage|space|capacity|traffic|load|spike\p{L}*|surge\p{L}*|power|cable|fiber|fibre|hardware|bottleneck\p{L}*|attack\p{L}*|vulnerab\p{L}*|exploit\p{L}*|human|engineer\p{L}*|unknown|unclear|vendor|provider|upstream|dependency|refactor\p{L}*|merge\p{L}*|commit\p{L}*|pr|pull|timeout\p{L}*|retr(?:y|ies)|cron|job|firewall|rules?|permissions?|routing|dns|race)(?!\p{L})`;

/** What begins a reason or a consequence. */
export const connective = pattern.i`(?<!\p{L})(?:because|due to|as a result|result(?:ed|s|ing)? (?:of|from|in)|since|so that|after|following|led to|leading to|caus\p{L}*|triggered|as (?:the|an?|its?))(?!\p{L})`;

/** Words that say nothing of their own. */
export const emptyWords: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their we our us you your he she i is are was were be
  been being am do does did has have had will would can could may might shall should of in on at to
  from for with as and or but if then than so out off over under into onto up down again all any some
  each every other another one two there here what who how root cause causes caused main reason issue
  problem incident outage fault failure impact summary that's it's`.split(/\s+/),
);
