import { pattern } from '../../pattern/pattern.ts';

/** Names of means: `MTTR`, `Mean time to repair`. */
export const means = pattern.gi`(?<![\p{L}\d_-])(?:MTT(?<letter>[ADIMR])|mean[ -]time[ -]to[ -](?<what>\p{L}{3,16}))(?![\p{L}\d_])`;

/** What one incident has instead, by the last letter of the abbreviation. */
export const ofOne: Readonly<Record<string, readonly string[]>> = {
  A: ['time to acknowledge'],
  D: ['time to detect'],
  I: ['time to identify'],
  M: ['time to mitigate'],
  R: ['time to repair', 'time to recover', 'time to respond', 'time to resolve'],
};

/** What stands between the name of a metric and its value. */
export const joiner =
  /^(?: {0,2}\([^()]{0,24}\))?[\s:|=*_–—-]{0,8}(?:(?:is|was|were|came to|of|at|for (?:this|the) (?:incident|outage)|about|around|approximately|roughly|only|just|under|over|less than|more than|nearly|almost|a total of)\s{1,3}){0,4}[<>~≈≤≥]?\s{0,3}$/i;

/** Signs that a mean is meant: of a team, a quarter, a goal. */
export const overMany = {
  before:
    /\b(?:our|their|average|overall|quarterly|monthly|yearly|annual|current|target|goal|slo|sla|reduce[sd]?|lower(?:ed|s)?|improve[sd]?|the team['’]s)\b[^.!?]{0,40}$/i,
  after:
    /^[^.!?\n]{0,60}\b(?:(?:last|this|next|per|each|every|over the|across) (?:\w{1,12} ){0,2}(?:quarter|month|year|week|incidents?|outages?|days)|on average|in Q[1-4]|in (?:19|20)\d\d|all incidents)\b/i,
  title:
    /\bQ[1-4]\b|\b(?:quarter(?:ly)?|monthly|weekly|annual|yearly|year in review|incident (?:log|index|report for)|trends?|statistics of|goals?|targets?)\b/i,
};
