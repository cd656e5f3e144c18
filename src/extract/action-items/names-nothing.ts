import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../vocabulary/index.ts';

/** Whether the text of a cell stands for nothing: `-`, `N/A`, `TBD`, `???`. */
export function namesNothing(text: string): boolean {
  return nothing.test(text);
}

const words = ['n/?a', 'tb[ad]', 'none', 'unassigned', 'nobody', 'todo'];
const nothing = pattern.i`^(?:[\s\p{P}\p{S}]*|${[...words, ...wordsOf((each) => each.nothing)].join('|')})$`;
