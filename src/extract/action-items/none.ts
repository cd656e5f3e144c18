import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../vocabulary/index.ts';

/** Whether a text says that there are no items: `None`, `N/A`, `-`, `No action items: accepted risk`. */
export function saysNone(text: string): boolean {
  return none.test(text);
}

const words = ['none', 'n/?a', 'nothing', 'not applicable', ...wordsOf((each) => each.none)];
const none = pattern.i`^[\s\p{P}\p{S}]{0,8}(?:(?:${words.join('|')})(?![\p{L}\p{N}-])|no (?:further )?(?:action items|actions|follow-?ups|tasks)\b|$)`;
