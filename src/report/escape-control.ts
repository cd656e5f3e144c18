// C0 but tab, line feed; DEL; C1; then what changes the direction or order of text around it; then
// halves of characters, which no file and no terminal can hold.
const control =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/**
 * Make text from a document harmless to a terminal.
 *
 * @returns The text with each control character but tab and line feed shown as `\u{1b}`.
 */
export function escapeControl(text: string): string {
  return text.replace(control, (character) => `\\u{${hex(character)}}`);
}

/** Like `escapeControl` for text on one line: line endings and tabs become spaces. */
export function escapeLine(text: string): string {
  return escapeControl(text.replace(/[\t\r\n]+/g, ' '));
}

/** Escape within JSON text: what it says stays the same. */
export function escapeJson(json: string): string {
  return json.replace(control, (character) => `\\u${hex(character).padStart(4, '0')}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16);
}
