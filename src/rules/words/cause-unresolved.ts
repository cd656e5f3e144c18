import { pattern } from '../../pattern/pattern.ts';

const notKnown =
  '(?:(?:still |as yet |currently |so far |not yet |yet )?(?:unknown|unclear|undetermined|unidentified|unresolved|inconclusive|under investigation|being investigated|not (?:yet )?(?:known|clear|determined|identified|found|established|understood|confirmed))(?: yet)?)';

/** Is in all that the patterns below match, which are dear to compile. */
export const onlyUnknownCue =
  /unknown|unclear|undetermined|unidentified|unresolved|inconclusive|investigat|not |pending|ongoing|determined|unbekannt|ungeklärt|desconoc|desconhec|inconnu|ukjent|未知|不明|調査中|调查中/i;
export const causeUnknownCue = /cause/i;

/** A statement on the cause that says nothing but that there is none yet. */
export const onlyUnknown = pattern.i`^\W{0,4}(?:(?:the )?(?:root )?cause:?(?: of [^.:;]{1,60})? (?:is |was |remains )?)?(?:currently |still |to be |as yet )?(?:${notKnown}|(?:pending|ongoing) (?:further )?(?:investigation|analysis)|investigating|to be (?:determined|investigated)|needs? (?:further )?investigation|unbekannt|ungeklärt|desconocid[ao]|desconhecid[ao]|inconnue?|ukjent|未知|不明|原因不明|調査中|调查中)(?: (?:at (?:this|the) (?:time|stage|point|moment)|yet|so far|for now))?\W{0,4}$`;

/** A sentence that says so of the cause. */
export const causeUnknown = pattern.i`${[
  `(?<!\\p{L})(?:root )?causes?(?: (?:of|for|behind) [^.;:]{1,60}?)? (?:is|are|was|were|remains?|has been|have been) ${notKnown}(?!\\p{L})`,
  "(?<!\\p{L})(?:root )?cause(?: of [^.;:]{1,60}?)? (?:has|have|could|can)(?: not|not|n['’]t) (?:yet )?be(?:en)? (?:determined|identified|found|established|confirmed|reproduced)",
  "(?<!\\p{L})(?:do(?:es)? not|don['’]t|did not|didn['’]t|never|could not|couldn['’]t|cannot|can['’]t|(?:were|was|are) (?:not able|unable) to|have not|haven['’]t|have yet to|failed to) (?:yet |been able to |fully |exactly )?(?:know|find|found|determined?|identif(?:y|ied)|establish(?:ed)?|pinpoint(?:ed)?|discover(?:ed)?|figure out|explain) (?:out )?(?:what (?:exactly )?(?:caused|the (?:root )?cause)|(?:the|a|its|any) (?:exact |real |actual |underlying |precise )?(?:root )?cause)(?!\\p{L})",
  '(?<!\\p{L})not (?:entirely |yet |really |completely )?(?:sure|certain|clear) what (?:(?:exactly )?caused|the (?:root )?cause)(?!\\p{L})',
  '(?<!\\p{L})no (?:definitive |clear |single |exact )?(?:root )?cause (?:was|has been|could be|is) (?:found|identified|determined|established|known)(?!\\p{L})',
].join('|')}`;

/** What action items say that look for the cause, or make it visible the next time. */
export const looksForCause = pattern.i`(?<!\p{L})(?:investigat\p{L}*|root[- ]causes?|reproduc\p{L}*|determin\p{L}*|diagnos\p{L}*|find out|find the|figure out|understand|track(?:ing)? down|dig(?:ging)?|analy[sz]\p{L}*|instrument\p{L}*|telemetry|logg?(?:s|ing)?|metrics?|monitor\p{L}*|trac(?:es?|ing)|profil\p{L}*|observab\p{L}*|look(?:ing)? into|follow(?:ing)? up|support case|untersuch\p{L}*|enquêt\p{L}*|investig\p{L}*)(?!\p{L})|调查|排查|分析|調査|原因`;

/** Somebody else is to find it. */
export const awaited = pattern.i`(?<!\p{L})(?:await\p{L}*|waiting (?:for|on)|vendor|provider|upstream|supplier|support (?:case|ticket|team)|opened a (?:case|ticket))(?!\p{L})`;

/** A state of the incident or the document in which the cause may still be found. */
export const unfinished = pattern.i`(?<!\p{L})(?:open|ongoing|on-going|investigati\p{L}*|monitoring|active|review|preliminary|interim|initial|partial)(?!\p{L})`;

/** Work that was done or is planned. */
export const measure = pattern.i`(?<!\p{L})(?:will|shall|plan(?:s|ned|ning)? to|added|adding|enabled|set up|setting up|put in place|(?:we|i)['’]ll|next step)(?!\p{L})`;
