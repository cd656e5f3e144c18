import { plainLine } from '../plain-line.ts';

const most = 72;

/**
 * Text of the document as it can stand anywhere in a Mermaid diagram: in one line, not too long, and
 * with each sign that could mean something as a code (`#58;` is a colon).
 *
 * See <https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters>.
 */
export function label(text: string): string {
  return shortened(plainLine(text)).replace(sign, (found) => `#${found.codePointAt(0)};`);
}

/** All of ASCII but letters, digits, the space and what is only punctuation. */
const sign = /[^\p{L}\p{N}\p{M}\u0080-\u{10ffff} ,.()!?'+=/_~-]/gu;

/** Cut between words, where there are any. */
function shortened(text: string): string {
  const characters = [...segmenter.segment(text.slice(0, most * 20))].map(({ segment }) => segment);
  if (characters.length <= most) return text;
  const head = characters.slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${space > head.length / 2 ? head.slice(0, space) : head}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
