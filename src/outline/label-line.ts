import { nodesBetween } from '../syntax/slice-phrasing.ts';
import { rangeOf } from '../syntax/source.ts';
import type { TextLine } from '../syntax/text-lines.ts';
import { exactMeaning, type TitleMeaning } from './section-kind.ts';
import type { LineContext, TitleMatch } from './title-match.ts';

/**
 * Find a title that stands alone on a line, with or without a colon:
 *
 * ```markdown
 * Root Cause and Resolution:
 * The cause was …
 * ```
 *
 * Only titles that the vocabulary has as a whole: any short line would do else.
 */
export function labelLine(line: TextLine, { alone, nodes }: LineContext): TitleMatch | undefined {
  const { start, text } = line;
  const match = titleLine.exec(text);
  if (!match?.groups || isBoldLabel(line, nodes)) return;
  const { lead = '', title = '' } = match.groups;
  const isMarked = alone || /[:：]/.test(text.slice(lead.length + title.length));
  const meaning = startsTitle(title, isMarked) ? lineMeaning(title, isMarked) : undefined;
  if (!meaning) return;

  const from = start + lead.length;
  return {
    style: 'label',
    kinds: meaning.kinds,
    language: meaning.language,
    start: from,
    end: from + title.length,
  };
}

/** `**Root cause:** A missing index.` is a title and its text. */
function isBoldLabel({ start, end, text }: TextLine, nodes: LineContext['nodes']): boolean {
  const [first] = nodesBetween(nodes, start, end);
  if (first?.type !== 'strong') return false;
  const [from, to] = rangeOf(first);
  if (from !== start || to >= end) return false;
  return (
    /^.{0,100}[:：]/u.test(text.slice(0, to - start + 1)) &&
    /[\p{L}\p{N}]/u.test(text.slice(to - start + 1))
  );
}

const titleLine =
  /^(?<lead>(?:[\s•*_-]|\(?\d{1,2}[.)]){0,8})(?<title>\S.{0,118}?)[ \t]{0,100}[:;]{0,2}[ \t]{0,100}[-–—]?$/u;

/**
 * A title begins with a capital, a digit, or a letter of a script without case.
 * Without one, only a colon, a capital further on or several words tell it from
 * the end of a sentence.
 */
function startsTitle(title: string, isMarked: boolean): boolean {
  if (/^[^\p{L}]{0,4}[\p{Lu}\p{Lo}\d]/u.test(title)) return true;
  return isMarked || /\s\p{Lu}/u.test(title) || title.trim().split(/\s+/u).length >= 4;
}

/** The whole line is a title, or a title and a few words up to the colon: "Timeline of that day:". */
export function lineMeaning(title: string, isMarked: boolean): TitleMeaning | undefined {
  const whole = exactMeaning(title);
  if (whole || !isMarked) return whole;
  const words = title.split(/\s+/u);
  for (let count = words.length - 1; count >= Math.max(2, words.length - 4); count--) {
    const part = exactMeaning(words.slice(0, count).join(' '));
    if (part) return part;
  }
}
