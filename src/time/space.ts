const SPACES = new Set(' \t\u00a0\u2007\u2009\u200a\u202f\u3000');
const LONGEST_WORD = 20;
const LETTER = /\p{L}/u;

/** Whether the character at an index is white space within a line. */
export function isSpace(text: string, at: number): boolean {
  return SPACES.has(text.charAt(at));
}

/** First index from `at` that is no white space, at most `most` further. */
export function skipSpace(text: string, at: number, most = text.length): number {
  let index = at;
  const stop = Math.min(text.length, at + most);
  while (index < stop && SPACES.has(text.charAt(index))) index += 1;
  return index;
}

/** Index behind the last character before `at` that is no white space. */
export function skipSpaceBack(text: string, at: number, most = text.length): number {
  let index = at;
  const stop = Math.max(0, at - most);
  while (index > stop && SPACES.has(text.charAt(index - 1))) index -= 1;
  return index;
}

/** Whether the character at an index is a letter of any script. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(text.charAt(at));
}

/** Whether the character at an index is an ASCII digit. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/**
 * The word that ends before `at`, lower case and without its full stop (`approx.`), with only
 * white space between. Empty where there is none, or none of reasonable length.
 */
export function wordBefore(text: string, at: number): { word: string; start: number } {
  let end = skipSpaceBack(text, at, LONGEST_WORD);
  if (text.charAt(end - 1) === '.') end -= 1;
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && isLetter(text, start - 1)) start -= 1;
  const whole = end - start <= LONGEST_WORD && !isDigit(text, start - 1);
  return whole ? { word: text.slice(start, end).toLowerCase(), start } : { word: '', start: at };
}

/** The word at `at`, as written; empty where there is none, or none of reasonable length. */
export function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at <= LONGEST_WORD && end < text.length && isLetter(text, end)) end += 1;
  return end - at <= LONGEST_WORD ? text.slice(at, end) : '';
}
