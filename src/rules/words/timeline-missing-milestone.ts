/** Words by which a text tells how it came to light. */
export const detection =
  /\b(?:alarm|alert|ask(?:s|ed)\b|aware|call(?:s|ed)?|client|complain|customer|detect|disclos|discover|email|escalat|find(?:s|ing)? out|found|identif|inform|inquir|learn|messag|monitor|notic|notif|observ|on-?call|page[ds]?\b|paging|ping(?:s|ed)?\b|realis|realiz|recogni|report|saw\b|see[ns]?\b|slack|spot(?:s|ted)\b|stumbl|support|ticket|told\b|tweet|user|warn|\d{3} errors?\b)/i;

/** Words by which one of the last entries tells that it is over. */
export const over =
  /\b(?:100 ?%|again|all (?:is |was )?(?:well|clear|good|done)|available|back\b|clear(?:s|ed)\b|clos(?:e|es|ed|ing)\b|complet|conclud|confirm|done\b|empt(?:y|ied)\b|end(?:s|ed)?\b|fine\b|finish|fix|function|goes away|health|live\b|merge[ds]?\b|mitigat|normal|online\b|operational|over\b|patch|publish|recover|release[ds]?\b|repair|repl(?:ace|aced)|resolv|restor|resum|revert|roll(?:s|ed)? ?back|rolled out|running\b|show(?:s|ed)?\b|solv|stab(?:le|il)|stop(?:s|ped)?\b|succe|success|suspend|up\b|verif|went (?:away|up)|work(?:s|ed|ing)?\b|deploy)/i;

/** A change, which leads to an incident, and is not how it was noticed. */
export const change =
  /\b(?:chang|config|deploy|install|merg|migrat|push|reboot|releas|restart|roll(?:s|ed)? ?out|ship|switch|updat|upgrad)/i;

/** What is known before it does any harm, and so has no start. */
export const weakness = /\b(?:CVE|exploit|vulnerab)/i;

/** A status that says that it is not over. */
export const open = /\b(?:active|investigating|monitoring|on-?going|open|unresolved)\b/i;
