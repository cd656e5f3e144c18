import { toString } from 'mdast-util-to-string';
import type { Node } from './nodes.ts';

/**
 * The first words of what a node says, to be quoted in a message.
 *
 * @param length How many characters to show at most.
 * @returns One line; backticks become quotes, as a message puts its own around it.
 */
export function excerpt(node: Node, length = 48): string {
  const text = toString(node, { includeHtml: false, includeImageAlt: false });
  const line = text.slice(0, 400).replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).lastIndexOf(' ');
  return `${line.slice(0, cut > length / 2 ? cut : length)}…`;
}
