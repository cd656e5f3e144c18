import { APPROXIMATE, PASSED_OVER } from './clock-words.ts';
import { isDigit, skipSpaceBack, wordBefore } from './space.ts';

const MARKS = new Set('~≈±约約');
const SOFT_MARK = '~';

/**
 * Where `~`, `around`, `approximately at`, `ca kl` begins before an index; undefined where there is
 * none. Never reaches back before `behind`, where what was read last ends.
 */
export function approximationBefore(
  text: string,
  start: number,
  behind: number,
): number | undefined {
  const marked = markBefore(text, start, behind);
  if (marked !== undefined) return marked;
  let at = start;
  for (let words = 0; words < 3; words += 1) {
    const found = wordBefore(text, at);
    if (found.word === '' || found.start < behind) return undefined;
    if (APPROXIMATE.has(found.word)) {
      return approximationBefore(text, found.start, behind) ?? found.start;
    }
    if (!PASSED_OVER.has(found.word)) return undefined;
    at = found.start;
  }
  return undefined;
}

/** A tilde may also stand between the ends of a range, which it then does not make approximate. */
function markBefore(text: string, start: number, behind: number): number | undefined {
  const at = skipSpaceBack(text, start, 1);
  const mark = text.charAt(at - 1);
  if (!MARKS.has(mark) || at - 1 < behind) return undefined;
  if (mark !== SOFT_MARK) return at - 1;
  const before = skipSpaceBack(text, at - 1, 3);
  const separates = before === behind && behind > 0;
  return separates || isDigit(text, at - 2) ? undefined : at - 1;
}
