import { characterClasses } from './character-classes.ts';

/**
 * Patterns for any case, by their other flags, in which `\p{L}` and its like may be used though
 * they do without `u`.
 *
 * With `u` and `i` together V8 asks ICU for the other cases of each letter of a pattern: some
 * hundred long lists of words take longer to compile than a document to be read. Without `u` a
 * pattern reads code units: `.` and `[^…]` match halves of a character beyond U+FFFF, and `\p{…}`
 * is as near as `character-classes.ts` says.
 *
 * They are tags: no `\` is doubled. They throw a `SyntaxError` where the pattern is none, or asks
 * for a class that there is not.
 *
 * @example
 * const named = pattern.i`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`;
 */
export const pattern = {
  i: tagFor('i'),
  gi: tagFor('gi'),
  iy: tagFor('iy'),
  im: tagFor('im'),
  is: tagFor('is'),
  /** Not for any case, but as the others else. */
  cased: tagFor(''),
};

function tagFor(flags: string) {
  return (parts: TemplateStringsArray, ...values: ReadonlyArray<string | number>): RegExp =>
    new RegExp(withClasses(String.raw(parts, ...values)), flags);
}

/** An escaped character, a class of Unicode's, or where brackets begin or end. */
const token = /\\(?:(?<sign>[pP])\{(?<name>[\w=]{1,40})\}|[\s\S])|[[\]]/g;

function withClasses(source: string): string {
  let isInside = false;
  return source.replace(token, (text, sign?: string, name?: string) => {
    if (text === '[') isInside = true;
    if (text === ']') isInside = false;
    return sign && name ? spelled(sign, name, isInside) : text;
  });
}

function spelled(sign: string, name: string, isInside: boolean): string {
  const characters = characterClasses.get(name);
  if (!characters || (sign === 'P' && isInside)) {
    throw new SyntaxError(`There is no class \\${sign}{${name}}${isInside ? ' in brackets' : ''}`);
  }
  if (isInside) return characters;
  return sign === 'P' ? `[^${characters}]` : `[${characters}]`;
}
