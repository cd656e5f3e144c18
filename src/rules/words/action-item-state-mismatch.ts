import { pattern } from '../../pattern/pattern.ts';

/** Marks that leave no doubt: `(done)`, `(completed 2026-04-02)`, `DONE in PR #71`, `✅`. */
export const surelyDone =
  /[([](?:already )?(?:done|completed?|finished|closed)(?:[\s,:–—-]{1,3}(?:(?:on|in|by|see|as of|pr|mr|pull request|commit)[\s:]{0,2}){0,2}(?:[@#!]?[\w./-]{0,40}\d[\w./#-]{0,40}|@[\w-]{1,40}))?[)\]][.\s]{0,3}$|[✅☑][\s.]{0,3}$|^\s{0,3}[✅☑]|\bDONE(?: in (?:PR|MR|commit) ?[#!]?\w{1,40})?[.\s]{0,3}$/u;

/** Verbs that tell what was done; those that may be an adjective only in front of an article. */
export const tellsOfThePast = pattern.i`^[\s\p{P}\p{S}]{0,8}(?:(?:added|filed|opened|raised|rolled (?:back|out)|switched|wrote|we (?:have )?(?:added|changed|created|fixed|removed|replaced|updated|wrote))\s(?=[\p{L}\`\d])|(?:created|deployed|disabled|enabled|fixed|implemented|installed|introduced|migrated|moved|removed|renamed|replaced|reverted|updated|upgraded)\s(?=(?:an?|all|its|more|our|some|that|the|their|these|this|two|three)\s|[\`\d]))(?!.{0,200}\b(?:should|must|needs? to|to be)\b)`;

/** Titles over what is done already. */
export const overDone = /\b(?:already|completed?|done|finished|resolved|taken|implemented)\b/i;
