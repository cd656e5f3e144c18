import { pattern } from '../../pattern/pattern.ts';

/** Titles that say only what a title should say. */
export const emptyTitle =
  /^\s{0,4}(?:(?:issue|incident|post-?mortem|outage|document|project|service) (?:name|title)|(?:an? |the )?(?:(?:brief|catchy|clear|concise|descriptive|meaningful|memorable|short|your)[ ,]{1,2}){1,3}title|name of the (?:incident|issue|outage)|untitled)\s{0,4}$/i;

/**
 * What templates leave to be filled in. Where a pattern has a group, that is the placeholder.
 */
export const templateText: readonly RegExp[] = [
  // `XXX`, `INC-XXXX`, `#XX`
  /(?<![\p{L}\p{N}.*-])(?:[A-Z]{2,10}-|#)?X{3,8}(?![\p{L}\p{N}.]\w?)/u,
  // `XX minutes`, `XX%`, `XX:XX`, `Xh Xm`
  /(?<![\p{L}\p{N}.:])(?:X{1,2}h(?: ?X{1,2}m)?(?![\p{L}\p{N}])|XX:XX|xx:xx|X{1,2} ?%|XX (?:hours?|hrs?|minutes?|mins?|days?|users?|customers?|requests)(?!\p{L}))/u,
  // `Duration: X hours`
  /(?:^|[:~(|]) {0,3}(X (?:hours?|hrs?|minutes?|mins?|days?)(?!\p{L}))/u,
  // `YYYY-MM-DD`, `20xx-MM-DD`, `dd/mm/yyyy`, `YYY`
  /(?<![\p{L}\p{N}%])(?:(?:YYYY|yyyy|20[Xx]{2})[-/.](?:MM|mm|[Xx]{2})[-/.](?:DD|dd|[Xx]{2})|(?:DD|dd)[-/.](?:MM|mm)[-/.](?:YY|yy){1,2}|(?:MM|mm)[-/.](?:DD|dd)[-/.](?:YY|yy){1,2}|YYYY?|20[Xx]{2})(?![\p{L}\p{N}]|[ -](?:format|pattern))/u,
  // `2024-05-??`, `??:??`
  /(?<!\d)\d{4}-(?:\d\d|\?\?)-\?\?(?!\?)|\?\?:\?\?/,
  // `HH:mm`
  /(?<![\p{L}\p{N}%])(?:HH|hh):(?:MM|mm)(?::(?:SS|ss))?(?![\p{L}\p{N}]|[ -](?:format|pattern))/u,
  // `{{DURATION}}`
  /(?<!\$)\{\{ ?[\p{L}][\p{L}\p{N}_ -]{1,60}\}\}/u,
  // `<What happened, in a sentence>`
  /(?<![\p{L}\p{N}\])<])<(?!START\b|BEGIN\b|END\b|th(?:is|at|ese|ose)\b|details\b)\p{L}[^<>\n@/=]{2,80}[\p{L}.?…!)]>/u,
  // `[Name]`, `[Describe the impact]`
  pattern.i`\[(?:(?:your |incident |service |team |customer |product |company |author'?s? |owner'?s? )?(?:name|title|date|time|timestamp|link|service|severity|duration|owner|author|url|description)|(?:insert|describe|enter|add|provide|explain|fill|specify|briefly|replace|your) [^[\]\n]{1,80})\](?![([:])`,
  // `{who was affected}`, `{draft|final}`, `${people who helped}`
  /(?<![\\{\w/"'(])\$?\{\p{L}[\p{L}\p{N},/'’-]{0,40}[ |][\p{L}\p{N} ,|/'’-]{1,80}\}(?!\})/u,
  // `Time to recovery: ZZZ`
  /(?:^|[:(|]) {0,3}(ZZZ)(?= {0,3}(?:$|[)|]))/,
  // How to write, told beside an example
  /\b(?:the )?examples? (?:above|below) (?:demonstrates?|illustrates?|shows?)\b[^.!?]{0,40}\b(?:fill(?:ing)? (?:in|it|them|this)|format(?:ting)? (?:it|them|this)|how to write)\b/i,
  // What a section is for: `List of things that went well.`
  /^(?:list|these are|this is)(?: (?:of|the|a|all|good|bad)){0,3} things? that (?:went|happened|could)\b/i,
  /\bideally,? (?:these|this|they) should (?:result in|lead to|become)\b/i,
  // What is left of a form
  /\blorem ipsum\b|_{5,20}(?!\w)/i,
  /\b(?:only|just) (?:an? )?(?:sample|example|placeholder) (?:sub)?(?:heading|text|title|content|section)s?\b/i,
  /\b(?:replace|delete|remove) this (?:text|section|line|paragraph|template|sentence)\b|\b(?:your|some) text here\b|\b(?:goes|go) here(?=\W{0,3}$)/i,
  // `Cause: ???`
  /(?:^|[:(|]) {0,3}(\?{2,6})(?= {0,3}(?:$|[)|]))/,
];

/** Notes to oneself; `TODO:` alone on a line is the label of a list. */
export const reminders: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_/.-])(?:TBD|tbd|TBC|FIXME)(?![\p{L}\p{N}_-])/u,
  /(?:^|[([|:]) {0,3}[*_]{0,2}(TODO)(?![\p{L}\p{N}_-]| ?: {0,4}$)/u,
];
