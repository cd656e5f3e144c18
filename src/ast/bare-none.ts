import { pattern } from '../pattern/pattern.ts';

/**
 * Whether a text only says that there is nothing (`None`, `N/A`, `-`), without a
 * reason: `None: the alert cleared by itself` is an answer.
 */
export function isBareNone(text: string): boolean {
  return text.length < 40 && bareNone.test(text.trim());
}

const bareNone = pattern.i`^[\s\p{P}\p{S}]{0,6}(?:none|no(?:thing)?|nil|null|n[/.]?a|not (?:applicable|available)|no (?:follow-?up )?(?:action items|actions|tasks)|keine?|entfällt|aucune?|néant|ninguna?|nenhuma?|não|ingen|无|暂无|なし|特になし)?(?: (?:yet|so far|needed|required|identified|found|at this time))?[\s\p{P}\p{S}]{0,6}$`;

/**
 * Whether a text stands where an answer was left out (`N/A`, `-`): unlike `None`, it does not even
 * say that there is nothing.
 */
export function isNoAnswer(text: string): boolean {
  return text.length < 40 && noAnswer.test(text.trim());
}

const noAnswer = pattern.i`^[\s\p{P}\p{S}]{0,6}(?:n[/.]?a|not (?:applicable|available))?[\s\p{P}\p{S}]{0,6}$`;
