/** A stretch of a text. */
export interface TextRange {
  start: number;
  end: number;
}

/**
 * Cut running text into sentences, without the white space around them.
 *
 * By Unicode's rules for sentences (UAX #29), but not behind an abbreviation
 * with a full stop.
 */
export function sentences(text: string): TextRange[] {
  return isOneSentence(text) ? trimmed(text, 0, text.length) : cut(text);
}

/** Most cells, titles and items are, and `Intl` is slow to say so. */
function isOneSentence(text: string): boolean {
  return !inside.test(text);
}

/** What may end a sentence (UAX #29), with something behind it. */
const inside = /[\p{Sentence_Terminal}\u0085\u2028\u2029]\s{0,99}\S/u;

function cut(text: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  let end = 0;
  for (const segment of segmentsOf(text.replace(/[\r\n]/g, ' '))) {
    end += segment.length;
    if (abbreviation.test(segment)) continue;
    found.push(...trimmed(text, start, end));
    start = end;
  }
  found.push(...trimmed(text, start, text.length));
  return found;
}

/** Behind each full stop `Intl` looks for the next letter, however far it is. */
const farthest = 5000;

function* segmentsOf(text: string): Generator<string> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (let at = 0; at < text.length; ) {
    const window = text.slice(at, at + farthest);
    const segments = Array.from(segmenter.segment(window), ({ segment }) => segment);
    // The last may go on behind the window.
    const isCut = at + window.length < text.length && segments.length > 1;
    for (const segment of isCut ? segments.slice(0, -1) : segments) {
      yield segment;
      at += segment.length;
    }
  }
}

/** The stretch without the white space around it, if there is anything else. */
function trimmed(text: string, from: number, to: number): TextRange[] {
  const raw = text.slice(from, to);
  if (raw.trim() === '') return [];
  return [{ start: from + raw.length - raw.trimStart().length, end: from + raw.trimEnd().length }];
}

/** Takes longer to make than most documents to cut. */
let segmenter: Intl.Segmenter | undefined;

const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|ca|no|mr|mrs|ms|dr|inc|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\s*$/i;
