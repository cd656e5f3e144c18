import { nodesBetween } from '../syntax/slice-phrasing.ts';
import { rangeOf } from '../syntax/source.ts';
import type { TextLine } from '../syntax/text-lines.ts';
import { readLeadingTime } from '../time/index.ts';
import { titleMeaning } from './section-kind.ts';
import type { LineContext, TitleMatch } from './title-match.ts';

/**
 * Find a title that is a line of bold text:
 *
 * ```markdown
 * **Root Cause**
 * ```
 *
 * Between other lines only titles that the vocabulary knows.
 */
export function strongLine(line: TextLine, context: LineContext): TitleMatch | undefined {
  const inside = nodesBetween(context.nodes, line.start, line.end)
    .filter((node) => node.type === 'strong')
    .map(rangeOf)
    .filter(([start, end]) => start >= line.start && end <= line.end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return;

  const before = line.text.slice(0, first[0] - line.start);
  const after = line.text.slice(last[1] - line.start);
  if (/[\p{L}\p{N}]/u.test(after) || !/^[\s\d.)•:;*-]{0,8}$/u.test(before)) return;

  const words = line.text.slice(before.length).replace(closing, '').trimStart();
  const meaning = titleMeaning(words) ?? titleMeaning(words.replace(/[:：].*/su, ''));
  if (!meaning && !(context.alone && looksLikeTitle(words))) return;

  const start = line.start + line.text.indexOf(words);
  return {
    style: 'strong',
    kinds: meaning?.kinds ?? ['other'],
    language: meaning?.language,
    start,
    end: start + words.length,
  };
}

const longestTitle = 100;

/** Short, no sentence, and no time, which is an entry of a timeline or the date of several. */
function looksLikeTitle(words: string): boolean {
  return (
    words.length <= longestTitle &&
    /\p{L}/u.test(words) &&
    !/[.!,]$/u.test(words) &&
    !readLeadingTime(words)
  );
}

/** What ends a title and is no word of it. */
const closing = /(?<![\s:;])[\s:;]+$/u;
