/**
 * A text of the document in one line, without characters that cannot be drawn, or that change the
 * order of what is around them.
 */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(undrawable, '').replace(/\s+/g, ' ').trim();
}

// C0 but white space; DEL; C1; what changes the direction of text; what XML cannot hold.
const undrawable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;
