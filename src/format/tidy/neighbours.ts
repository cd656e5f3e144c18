import type { List, Parents, RootContent } from 'mdast';

/**
 * Join lists of one kind with nothing between them, and block quotes: only another mark would part
 * the lists, and not every reader parts the quotes.
 */
export function joinNeighbours(parent: Parents): void {
  const joined: RootContent[] = [];
  for (const node of parent.children as RootContent[]) {
    const last = joined.at(-1);
    if (node.type === 'list' && last?.type === 'list' && areOne(last, node)) {
      last.children.push(...node.children);
    } else if (node.type === 'blockquote' && last?.type === 'blockquote') {
      last.children.push(...node.children);
    } else joined.push(node);
  }
  parent.children = joined as typeof parent.children;
}

/** A list of entries or action items would make such of what stands in another. */
function areOne(left: List, right: List): boolean {
  if (left.data?.isOfFacts !== right.data?.isOfFacts || left.ordered !== right.ordered)
    return false;
  return !left.ordered || right.start === (left.start ?? 1) + left.children.length;
}
