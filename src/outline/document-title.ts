import type { Heading, Paragraph } from 'mdast';
import type { Literal, Node } from 'unist';
import { pattern } from '../pattern/pattern.ts';
import type { TextLine } from '../syntax/text-lines.ts';
import type { Builder } from './builder.ts';
import { leadIn } from './lead-in.ts';
import { exactMeaning } from './section-kind.ts';
import type { TitleMatch } from './title-match.ts';

/**
 * Whether the first heading names the document, not a section.
 *
 * It does if no section is called so, or only a word of it is a section's:
 * "Timeline of the Friday outage" on top of everything.
 */
export function isTitleHeading(match: TitleMatch, heading: Heading, builder: Builder): boolean {
  const { children } = builder.tree.root;
  if (children.some(({ type }) => type === 'title' || type === 'section')) return false;
  if (match.rest !== undefined || (heading.depth > 1 && children.some(hasTitle))) return false;
  if (match.kinds[0] === 'other') return true;
  return heading.depth === 1 && !isExact(match, builder);
}

/** Site generators print the title of the front matter above headings of the second level. */
function hasTitle(node: Node): boolean {
  const isMatter = node.type === 'yaml' || node.type === 'toml';
  return isMatter && /^title\s*[:=]/m.test(String((node as Literal).value));
}

function isExact({ start, end }: TitleMatch, { source }: Builder): boolean {
  return exactMeaning(source.text.slice(start, end)) !== undefined;
}

/**
 * Whether the first line of a document that does not begin with a heading is
 * its title: short, no sentence, no label with a value.
 */
export function isTitleLine(
  line: TextLine,
  { paragraph, alone, builder }: { paragraph: Paragraph; alone: boolean; builder: Builder },
): boolean {
  if (!builder.isStart()) return false;
  const words = line.text.trim();
  if (words.length > longestTitle || !/^[^\p{L}]{0,6}[\p{Lu}\p{Lo}\d]/u.test(words)) return false;
  if (/[.!,;]$|https?:\/\//u.test(words) || exactMeaning(words)) return false;
  if (leadIn(line, { nodes: paragraph.children, source: builder.source, alone })) return false;
  return saysTitle.test(words) || (alone && !/:/u.test(words));
}

const longestTitle = 110;
const saysTitle = pattern.i`post-?\s?mort|incident|outage|retrospective|^(?:[\p{L}-]{1,20} )?title\s?:`;

/** `Title: Checkout down` */
export const titleLabel = pattern.i`^\s*(?:[\p{L}-]{1,20} )?title\s?:\s*`;
