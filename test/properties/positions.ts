import type { Literal, Node, Point } from 'unist';
import { childrenOf, nodesOf, placeOf, rangeOf } from './tree-walk.ts';

/** What is wrong with a tree that was made of a text: a line for each fault. */
export type Property = (tree: Node, text: string) => string[];

/** A literal's slice of the source is its value. */
export const literalsAreAsWritten: Property = (tree, text) =>
  nodesOf(tree).flatMap(({ node }) => {
    const range = rangeOf(node);
    if (!range || !writtenLiterals.has(node.type)) return [];
    const slice = text.slice(...range);
    const { value } = node as Literal;
    return slice === value
      ? []
      : [`${placeOf(node)} has ${JSON.stringify(value)}, the source ${JSON.stringify(slice)}`];
  });

const writtenLiterals: ReadonlySet<string> = new Set([
  'duration',
  'owner',
  'reference',
  'timestamp',
]);

/** A parent's position holds its children's. */
export const parentsHoldChildren: Property = (tree) =>
  nodesOf(tree).flatMap(({ node, parent }) => {
    const [inner, outer] = [rangeOf(node), parent && rangeOf(parent)];
    if (!parent || !inner || !outer) return [];
    const isHeld = inner[0] >= outer[0] && inner[1] <= outer[1];
    return isHeld ? [] : [`${placeOf(node)} [${inner}] is not within ${parent.type} [${outer}]`];
  });

/** The line and column of a point are those of its offset, and no node ends before it starts. */
export const pointsAgree: Property = (tree, text) => {
  const starts = [...text.matchAll(/\r\n|\r|\n/g)].map(
    ({ 0: ending, index }) => index + ending.length,
  );
  const lines = [0, ...starts];
  return nodesOf(tree).flatMap(({ node }) => {
    const { position } = node;
    if (!position) return [];
    const faults = [position.start, position.end].filter((point) => !isExact(point, lines, text));
    if (Number(position.end.offset) < Number(position.start.offset)) faults.push(position.end);
    return faults.map((point) => `${placeOf(node)} has the point ${JSON.stringify(point)}`);
  });
};

function isExact({ line, column, offset = -1 }: Point, lines: number[], text: string): boolean {
  const start = lines[line - 1];
  if (start === undefined || offset > text.length) return false;
  return start + column - 1 === offset && offset < (lines[line] ?? text.length + 1);
}

/**
 * Siblings are in source order and do not overlap.
 *
 * But for those that come from the row of a table (its columns are in any
 * order, the children of an entry or item are not), and for the fields that are
 * read from front matter, which lie in it.
 */
export const siblingsAreInOrder: Property = (tree) =>
  nodesOf(tree).flatMap(({ node: parent }) => {
    const children = childrenOf(parent).filter(rangeOf);
    return children.flatMap((node, index) => {
      const before = children[index - 1];
      const [end, start] = [before && rangeOf(before)?.[1], rangeOf(node)?.[0]];
      if (!before || Number(end) <= Number(start)) return [];
      if (mayBeARow.has(parent.type) || isFrontMatter(before)) return [];
      return [`${placeOf(node)} begins before the end of ${placeOf(before)} in ${parent.type}`];
    });
  });

const mayBeARow: ReadonlySet<string> = new Set(['actionItem', 'description', 'timelineEvent']);

function isFrontMatter({ type }: Node): boolean {
  return type === 'yaml' || type === 'toml';
}
