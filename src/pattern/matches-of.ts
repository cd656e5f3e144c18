/**
 * All matches of a global pattern, as `matchAll` finds them.
 *
 * `matchAll` makes a copy of the pattern each time. What V8 has compiled for the copies it forgets
 * with them, and long patterns take longer to compile than most texts to search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return matches;
}
