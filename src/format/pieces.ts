import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Label, Node } from '../ast/nodes.ts';
import { pattern } from '../pattern/pattern.ts';
import { hasWord, type SourceText } from './source-text.ts';
import { written } from './written.ts';

/** What stands between two places of the source that no node has. */
export interface Between {
  /** Words, `At` in front of a time; marks of lists, titles and quotes, and drawn lines, are none. */
  words: string;
  /** Elements of HTML that end there, and that begin there. */
  closing: string;
  opening: string;
}

/** Tell what stands between two places of the source, so that it is kept. */
export function between(start: number, end: number, source: SourceText): Between {
  const text = source.slice(start, end).replace(marks, '');
  const tags = (text.match(tag) ?? []).filter((each) => !isFrame(each));
  const words = text
    .replace(tag, ' ')
    .replace(/[\s\u2500-\u257F\u2190-\u21FF\u25A0-\u25FF]{1,1000}/gu, ' ')
    .trim()
    .replace(/^[\s|*_\\]{1,1000}|[\s|*_\\]{1,1000}$/gu, '');
  return {
    words: hasWord(words) ? words : '',
    closing: tags.filter((each) => each.startsWith('</')).join(''),
    opening: tags.filter((each) => !each.startsWith('</')).join(''),
  };
}

const tag = pattern.gi`<\/?[a-z][^<>]{0,1000}>`;

/** Whether a tag only makes a list, a paragraph or a title of what is in it: Markdown does that now. */
export function isFrame(html: string): boolean {
  return pattern.i`^<\/?(?:b|br|div|dd|dl|dt|h[1-6]|li|ol|p|strong|ul)\b[^<>]{0,1000}>$`.test(
    html.trim(),
  );
}

/** Phrasing without the frame around it. */
export function withoutFrame(children: readonly PhrasingContent[]): PhrasingContent[] {
  const isKept = (node: PhrasingContent) => node.type !== 'html' || !isFrame(node.value);
  const first = children.findIndex(isKept);
  const last = children.findLastIndex(isKept);
  return first < 0 ? [...children] : children.slice(first, last + 1);
}

/** What a line begins with besides its words. */
const marks = /^(?:[\s>]|[-*+•](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}|\[[ xX]?\](?=\s)){0,100}/u;

/** `**Escalation:**`, bold where it was. */
export function labelPhrasing({ children, position }: Label): PhrasingContent[] {
  const [only, ...more] = children;
  const colon = written(/[:：]\s*$/u.test(toString(children)) ? '' : ':');
  if (!position) return [{ type: 'strong', children: [...children, colon] }];
  if (only?.type === 'strong' && more.length === 0) {
    return [{ ...only, children: [...only.children, colon] }];
  }
  return [...children, colon];
}

/** The number with which a node is written: it is an item of an ordered list. */
export function numberOf(node: Node, source: SourceText): number | undefined {
  const digits = /^[\s>]{0,100}(?<digits>\d{1,9})[.)]\s/.exec(source.at(node))?.groups?.digits;
  return digits === undefined ? undefined : Number(digits);
}
