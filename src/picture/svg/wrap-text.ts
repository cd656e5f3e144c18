import { textWidth } from './text-width.ts';

/** What a line of text may take. */
interface Room {
  width: number;
  size: number;
  lines: number;
  bold?: boolean;
}

/**
 * Break a text into lines that have room; what is too much for them is left out, with `…`.
 *
 * @returns At least one line, unless the text is empty.
 */
export function wrapText(text: string, room: Room): string[] {
  const lines: string[] = [];
  let line = '';
  // No line has room for more, and a word of megabytes need not be measured.
  for (const word of words(text.slice(0, room.lines * longestLine), room)) {
    const longer = line === '' ? word.trimStart() : line + word;
    if (line === '' || fits(longer.trimEnd(), room)) {
      line = longer;
      continue;
    }
    lines.push(line.trimEnd());
    if (lines.length === room.lines) return [...lines.slice(0, -1), cut(lines.at(-1) ?? '', room)];
    line = word.trimStart();
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** In characters, also where most of them are marks on others. */
const longestLine = 2000;

/** The beginning of a text that has room in a line. */
export function shorten(text: string, room: Omit<Room, 'lines'>): string {
  return wrapText(text, { ...room, lines: 1 })[0] ?? '';
}

/** Words with the white space before them; what is longer than a line, in pieces. */
function* words(text: string, room: Room): Generator<string> {
  for (const [word] of text.matchAll(/(?<!\s)\s*\S+/g)) {
    if (fits(word.trim(), room)) {
      yield* isSpaceless(word) ? unbroken(word) : [word];
    } else {
      yield* pieces(word, room);
    }
  }
}

/** Chinese and Japanese text may be broken anywhere. */
function isSpaceless(word: string): boolean {
  return /[\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff]/.test(word);
}

function* pieces(word: string, room: Room): Generator<string> {
  if (isSpaceless(word)) return yield* unbroken(word);
  let piece = '';
  for (const grapheme of graphemes(word)) {
    if (piece !== '' && !fits((piece + grapheme).trim(), room)) {
      yield piece;
      piece = '';
    }
    piece += grapheme;
  }
  yield piece;
}

/** Characters, with what must not begin a line behind the one before it. */
function* unbroken(word: string): Generator<string> {
  let part = '';
  for (const grapheme of graphemes(word)) {
    if (part.trim() !== '' && !/[\p{Pe}\p{Pf}，。、；：！？・ー…]/u.test(grapheme)) {
      yield part;
      part = '';
    }
    part += grapheme;
  }
  yield part;
}

function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line that does not end here. */
function cut(line: string, room: Room): string {
  const characters = [...graphemes(line)];
  while (characters.length > 0 && !fits(`${characters.join('')}…`, room)) characters.pop();
  return `${characters.join('').replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, '')}…`;
}

function fits(text: string, { width, size, bold }: Room): boolean {
  return textWidth(text, size, bold) <= width;
}
