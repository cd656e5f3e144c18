import { toString } from 'mdast-util-to-string';
import type { Interval, Node } from './nodes.ts';

/**
 * The first words of what a node says, to be quoted in a message: of an entry or
 * an item the label and the first block.
 *
 * @param length How many characters to show at most.
 * @returns One line; backticks become quotes, as a message puts its own around it.
 */
export function excerpt(node: Node, length = 48): string {
  const text = leadOf(node).map(plainText).filter(Boolean).join(': ');
  const line = text.slice(0, 400).replaceAll('`', "'").replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length).lastIndexOf(' ');
  return `${line.slice(0, cut > length / 2 ? cut : length)}…`;
}

function leadOf(node: Node): Node[] {
  if (node.type !== 'timelineEvent' && node.type !== 'actionItem') return [node];
  return childrenOf(node).flatMap((child) => {
    if (child.type === 'label') return [child];
    return child.type === 'description' ? childrenOf(child).slice(0, 1) : [];
  });
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}

function plainText(node: Node): string {
  const text = wordsOf(node)
    .trim()
    .replace(/^[:：]\s+/, '');
  return node.type === 'label' ? text.replace(/\s{0,4}[:：]$/, '') : text;
}

/** What is between the ends of a range is in no node: `October 29–30`. */
function wordsOf(node: Node): string {
  const children = childrenOf(node);
  if (children.length === 0) return toString(node, { includeHtml: false, includeImageAlt: false });
  const between = node.type === 'interval' ? ((node as Interval).separator ?? ' - ') : '';
  return children.map(wordsOf).join(between);
}
