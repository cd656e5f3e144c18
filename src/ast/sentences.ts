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
  const found: TextRange[] = [];
  let start = 0;
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { segment, index } of segmenter.segment(text.replace(/[\r\n]/g, ' '))) {
    if (abbreviation.test(segment)) continue;
    add(start, index + segment.length);
    start = index + segment.length;
  }
  add(start, text.length);
  return found;

  function add(from: number, to: number): void {
    const raw = text.slice(from, to);
    if (raw.trim() === '') return;
    found.push({
      start: from + raw.length - raw.trimStart().length,
      end: from + raw.trimEnd().length,
    });
  }
}

/** Takes longer to make than most documents to cut. */
let segmenter: Intl.Segmenter | undefined;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|ca|no|mr|mrs|ms|dr|inc|a\.m|p\.m|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\s*$/i;
