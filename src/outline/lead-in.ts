import { nodesBetween } from '../syntax/slice-phrasing.ts';
import { rangeOf } from '../syntax/source.ts';
import type { TextLine } from '../syntax/text-lines.ts';
import { exactMeaning } from './section-kind.ts';
import type { LineContext, TitleMatch } from './title-match.ts';

/**
 * Find a title that opens the line of its text:
 *
 * ```markdown
 * **Impact:** 30 % of users saw errors.
 * Duration: 2 hours
 * ```
 */
export function leadIn(line: TextLine, context: LineContext): TitleMatch | undefined {
  return plainLeadIn(line) ?? strongLeadIn(line, context);
}

const label =
  /^(?<lead>[\s•*_-]{0,8}(?:\(?\d{1,2}[.)][ \t]{0,4})?)(?<title>[^:：]{2,80}?)[ \t]{0,4}[:：][-–—]?(?<gap>\s{0,20})(?=\S)/u;

function plainLeadIn({ start, text }: TextLine): TitleMatch | undefined {
  const match = label.exec(text);
  if (!match?.groups) return;
  const { lead = '', title = '' } = match.groups;
  return known(title, start + lead.length, start + match[0].length);
}

/** `**Impact** 30 % of users`, `**Impact** - 30 % of users` */
function strongLeadIn(line: TextLine, { nodes }: LineContext): TitleMatch | undefined {
  const [strong] = nodesBetween(nodes, line.start, line.end);
  if (strong?.type !== 'strong') return;
  const [start, end] = rangeOf(strong);
  if (start !== line.start || end > line.end) return;
  const title = line.text.slice(0, end - line.start);
  const words = title.trim();
  const rest = line.text.slice(title.length);
  const gap = rest.length - rest.replace(/^[\s:–—-]{1,20}/u, '').length;
  if (gap === rest.length) return;
  return known(words, line.start + title.indexOf(words), line.start + title.length + gap);
}

function known(title: string, start: number, rest: number): TitleMatch | undefined {
  const meaning = exactMeaning(title);
  if (!meaning) return;
  const { kinds, language } = meaning;
  return { style: 'label', kinds, language, start, end: start + title.length, rest };
}
