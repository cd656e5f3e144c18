import type { Code, InlineCode } from 'mdast';

/** Code without a language is text: told, no reader guesses. */
export function nameLanguage(code: Code): void {
  code.lang ||= 'text';
}

/** White space at the ends of a span of code is not seen. */
export function trimInlineCode(code: InlineCode): void {
  const value = code.value.trim();
  if (value !== '' && !/^`|`$/.test(value)) code.value = value;
}
