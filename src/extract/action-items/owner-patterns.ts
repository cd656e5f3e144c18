import { expandTitles } from '../../outline/vocabulary/expand-titles.ts';
import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';

const ownerCues = expandTitles(
  '(owner|owners|co-owner|co-owners|assignee|assignees|assigned to|dri|responsible|lead|who)',
);
const nextKeys = ['due', 'deadline', 'eta', 'ticket', 'status', 'priority'];

/** How the text of an item marks who does it; `names` may be several, with commas. */
export const ownerPatterns: readonly RegExp[] = [
  /(?<![\w@/.`])(?<names>@[A-Za-z0-9][\w.-]{0,60}(?:\/[\w.-]{1,60})?(?<![.]))(?![\w-]|\.\w|\s+(?:role|channel|group|mention))/g,
  /(?<![\w@/.`])(?<names>[a-z][\w.-]{1,30}@)(?![\w.-])/g,
  keyed(),
  /(?<!\p{L})assigned to\s{1,3}(?<names>\p{Lu}[\p{L}'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2})/gu,
  /\((?<names>\p{Lu}[\p{Ll}'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2})(?:\s{0,2}[,;/–-]\s{0,2}(?=[^()]{0,80}(?:#\d|[A-Z]{2,}-\d|\bdue\b|\b20\d\d))[^()]{0,80})?\)[.\s]{0,3}$/gmu,
  /\[(?<names>\p{Lu}[\p{Ll}'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2})\][.\s]{0,3}$/gmu,
  // `Skip such messages — Dana, OPS-12, by 2026-04-30`
  /(?<=\s[-–—]{1,3}\s)(?<names>\p{Lu}[\p{Ll}'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,2})(?=,\s{1,3}(?:[A-Z]{2,10}-\d|#\d|P\d\b|20\d\d-\d|due\s|by\s20\d\d))/gmu,
  /\((?<names>[A-Z]{2,3})\)[.\s]{0,3}$/gm,
  /^[\s\p{P}]{0,8}(?!\p{Lu}\p{Ll}{1,20}(?:ed|ing)\s)(?<names>\p{Lu}\p{Ll}{1,20}(?:(?:,| and| &)\s\p{Lu}\p{Ll}{1,20}){0,3})(?=\sto\s(?:add|arrange|automate|build|change|check|confirm|contact|create|deploy|discuss|document|draft|enable|ensure|find|fix|follow|get|implement|improve|investigate|look|make|migrate|monitor|move|open|prepare|propose|provide|put|raise|remove|review|run|schedule|send|set|share|speak|start|talk|test|update|verify|work|write)\b)/gu,
  /^[\s\p{P}]{0,8}The\s(?<names>[\p{Lu}\d][\w-]{0,20}(?:\s[\w-]{1,20}){0,2}\steam)\s(?:is|will|to|should)\b/gu,
];

/** `owner: Ana Lund, due …`; the name ends where the next fact or a bracket does. */
function keyed(): RegExp {
  const cue = wordPattern([...ownerCues, ...wordsOf(({ owners }) => owners)]);
  const nextKey = wordPattern([
    ...nextKeys,
    ...wordsOf(({ dues }) => dues),
    ...wordsOf(({ actionItemColumns }) => actionItemColumns.ticket),
    ...wordsOf(({ actionItemColumns }) => actionItemColumns.status),
    ...wordsOf(({ actionItemColumns }) => actionItemColumns.priority),
  ]);
  const name = "(?<names>\\p{L}[\\p{L}\\d.'’@ ,&/-]{0,80}?)";
  const end = `\\s{0,9}(?:$|[|;()[\\]\\r\\n（）【】，、；。]|[.](?:\\s|$)|,?\\s{1,9}${nextKey}|,\\s{0,9}[A-Z]{2,10}-\\d|,\\s{0,9}#\\d)`;
  return pattern.gi`${cue}\s{0,3}[:：]\s{0,3}${name}(?=${end})`;
}

const notNamesInEnglish = pattern.i`^(?:need|needs|plan|plans|want|try|continue|commit|committed|look|looking|aim|remember|back|how|where|what|when|nothing|something|everyone|everybody|add|adding|access|changes?|updates?|move|moving|need|steps?|ways?|ability|time|work|improvements?|fix|fixes|due|prior|similar|according|link|up|reach|talk|speak|listen|respond|subscribe|switch|migrate|upgrade|transition|start|agree|team|engineers?|developers?|support|management|done|completed?|closed|fixed|finished|resolved|open|ongoing|pending|planned|started|todo|to do|in progress|cancell?ed|optional|high|medium|low|critical|urgent|immediate|short|long|short-term|long-term|mitigate|prevent|detect|repair|investigate|process|other|see|due|by|eta|e\.?g|i\.?e|new|already|note|link|pr|issue|ticket|tbd|https?|api|aws|gcp|dns|cdn|ssl|tls|vpn|slo|sla|sli|sre|ci|cd|db|sql|ui|ux|cpu|ram|url|qa|kubernetes|grafana|prometheus|nginx|redis|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$`;

/** Words that end so are of things: "(High Availability)". */
const ofThings = /(?:ility|tions?|ments|ness|ware)$/;

const otherWords = [
  ...wordsOf(({ notNames }) => notNames),
  ...wordsOf(({ statuses }) => Object.values(statuses).flat()),
];

/** Words in brackets with a capital that name no one. */
export const notNames = pattern.i`${notNamesInEnglish.source}|${ofThings.source}|^${wordPattern(otherWords)}$`;
