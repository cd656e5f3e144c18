import type { Node, Parent, Root } from 'mdast';
import type { Point } from 'unist';
import { visit } from 'unist-util-visit';

/**
 * Correct positions, in place, of siblings that lie over each other. micromark makes such of
 *
 * ```markdown
 * [a]: https://example.com
 * Title
 * =====
 *
 * - ~~~
 * - after a fence that is not closed
 * ```
 *
 * where the title begins with the definition, and the first item ends within the second.
 */
export function partSiblings(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const { children } = node;
    for (let index = 1; index < children.length; index++) {
      part(children[index - 1] as Node, children[index] as Node);
    }
  });
}

function part({ position: before }: Node, node: Node): void {
  const { position } = node;
  const first = (node as Parent).children?.[0]?.position;
  if (!before || !position || isOrdered(before.end, position.start)) return;
  if (first && isOrdered(before.end, first.start)) position.start = { ...first.start };
  else before.end = { ...position.start };
}

function isOrdered(end: Point, start: Point): boolean {
  return (end.offset ?? 0) <= (start.offset ?? 0);
}
