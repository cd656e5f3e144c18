import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';
import { bracketParts } from './brackets.ts';

/**
 * The priority that the words of an item give it, as written:
 *
 * ```markdown
 * - [P1] Alert on slow answers
 * - **P1:** Alert on slow answers
 * - Alert on slow answers (P1, @ana, OPS-31)
 * - Alert on slow answers. Priority: high
 * ```
 *
 * @param label
 *   What stands before a colon.
 * @param text
 *   All other words, a paragraph a line.
 */
export function priorityIn(label: string, text: string): string | undefined {
  const keyed = key.exec(text)?.groups?.value;
  const labelled = grade.exec(label)?.groups?.value;
  return labelled ?? lead.exec(text)?.groups?.value ?? inBrackets(text) ?? keyed ?? last(text);
}

/** The priority of all items under a title: `P0 (this week)`, `High priority`. */
export function titlePriority(title: string): string | undefined {
  return lead.exec(title)?.groups?.value ?? named.exec(title)?.groups?.value ?? inBrackets(title);
}

function inBrackets(text: string): string | undefined {
  for (const { text: part, isBesideFact, isAtEnd } of bracketParts(text)) {
    const value = grade.exec(part)?.groups?.value;
    if (!value) continue;
    if (isNumbered(value) || isBesideFact || named.test(part)) return value;
    // "(High)" behind an item is its priority, "(low)" in a sentence tells of something in it.
    if (isAtEnd && /^\p{Lu}/u.test(value)) return value;
  }
}

/** `… – P2`, `… | P2` */
function last(text: string): string | undefined {
  return /[|–—-]\s{0,3}(?<value>P[0-5])[.\s]{0,3}$/u.exec(text)?.groups?.value;
}

function isNumbered(value: string): boolean {
  return /\d/.test(value);
}

const grades = '(?:highest|high|medium|moderate|normal|lowest|low|critical|urgent)';

/** Nothing but a priority. */
const grade = pattern.i`^[\s\p{P}\p{S}]{0,8}(?:prio(?:rity)?[\s:=]{1,3})?(?<value>P[0-5]|${grades})(?:[ -]prio(?:rity)?)?[\s\p{P}\p{S}]{0,8}$`;
const named = pattern.i`(?<![\p{L}-])(?:(?<value>${grades})[ -]prio(?:rity)?|prio(?:rity)?[\s:=]{1,3}(?:P[0-5]|${grades}))(?![\p{L}-])`;
/** `P1: …`, `[P1] …`, `P1 Add …`; "P1 alerts" are something else. */
const lead =
  /^[\s\p{P}\p{S}]{0,8}(?<value>P[0-5])(?=[\])*_]|\s{0,2}[:：–—|-]|\s+\(|\s{0,4}$|\s\p{Lu}\p{Ll}{1,20}\s)/u;

const keys = wordPattern([
  'priority',
  'prio',
  ...wordsOf(({ actionItemColumns }) => actionItemColumns.priority),
]);
const key = pattern.i`${keys}\s{0,3}(?:[:：=]\s{0,3}(?<value>[\p{L}\p{N}][\p{L}\p{N}-]{0,15})(?=\s|$|[\p{P}|]))`;
