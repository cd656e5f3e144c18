import type { ItemStatus } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';

/**
 * Tell how far the work on an item is, by the words of a status cell or by the
 * marks around the text of the item: `DONE in PR #51`, `(ongoing)`, `✅`.
 *
 * Words in the running text do not count: "make sure that it is done".
 */
export function statusOf(text: string): ItemStatus {
  if (/(?:^|\s)DONE(?:\s|$)/.test(text)) return 'done';
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'unknown';
}

type Signs = ReadonlyArray<readonly [ItemStatus, RegExp]>;

/** The first and last words of a text, or what is in brackets at its end. */
const english: Signs = [
  [
    'cancelled',
    pattern.i`^\W{0,6}(?:cancell?ed|declined|won['’]?t ?(?:do|fix)|rejected|dropped)\b|[([](?:cancell?ed|declined|won['’]?t ?(?:do|fix)|dropped)[)\]]`,
  ],
  [
    'done',
    pattern.i`^\W{0,6}(?:done|completed?|closed|fixed|finished|resolved)\s*(?:$|[:.)\]–—-]|in\b|as of\b)|[([](?:already )?(?:done|accomplished|completed?|closed|fixed|finished|fixed by|resolved)\b[^)\]]{0,60}[)\]][.\s]*$|[-–—]\s*(?:done|completed?)[.\s]*$|✅|☑|🟢|\bdone in (?:pr|\[|#)|^\W{0,4}x\W{0,4}$|^\W{0,4}yes\W{0,4}$`,
  ],
  [
    'done',
    pattern.i`;\s*completed\b|\(\s*(?:added|filed and fixed|fixed) (?:by|an?|the|\p{L}{2,20})\b[^)]{0,200}\)[.\s]*$`,
  ],
  [
    'in-progress',
    pattern.i`^\W{0,6}(?:in[ -]progress|ongoing|started|doing|wip|in review|pr exists)\b|[([](?:in[ -]progress|ongoing|wip|started)[^)\]]{0,40}[)\]]|🚧|🟡`,
  ],
  [
    'open',
    pattern.i`^\W{0,6}(?:to-?do|to do|open|not started|planned|pending|backlog|no)\s*(?:$|[:.)\]–—-])|[([](?:to-?do|open|planned|already planned|not started)[)\]]|☐|🔴`,
  ],
];

/** The same places, and brackets as wide as Chinese and Japanese characters. */
const others: Signs = (['cancelled', 'done', 'in-progress', 'open'] as const).map((status) => {
  const word = wordPattern(wordsOf(({ statuses }) => statuses[status]));
  const alone = `^[\\s\\p{P}\\p{S}]{0,6}${word}\\s{0,3}(?:$|[:：.。)\\]）】–—-])`;
  const behind = `[([（【]${word}(?:[\\s,:，：][^)\\]）】]{0,40})?[)\\]）】][.。\\s]{0,3}$`;
  return [status, pattern.i`${alone}|${behind}`];
});

const signs: Signs = [...english, ...others];
