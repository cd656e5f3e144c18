/** Words by which an entry says that the impact goes on. */
export const goesOn =
  /\b(?:still|remain(?:s|ed)?|continu(?:es?|ed|ing)) (?:(?:to be|being|completely|fully|partly|partially|intermittently) )?(?:affected|broken|degraded|down|elevated|failing|inaccessible|offline|slow|timing out|unavailable|unreachable)\b|\b(?:outage|downtime|impact|disruption) (?:still )?(?:continues|goes on|persists)\b|\b(?:error|failure) rates? (?:is |are |remains? )?still\b/i;

/** An entry of this kind of words tells of paper work, not of the end of the impact. */
export const afterwards =
  /\b(?:clos(?:e[ds]?|ing)|confirm(?:s|ed)? with|monitor\w{0,5}|follow-?up|review\w{0,3}|post-?mortem|permanent(?:ly)?|long-term|remaining|backlog|status page|announce\w{0,4}|tweet\w{0,3})\b/i;
