import { toString } from 'mdast-util-to-string';
import type { Node, TimelineEvent } from '../../../ast/nodes.ts';

/** The text of a row of dashes that makes no table, but is a row of one. */
export const isDashes = /^(?::?-{3,200}:?){2,50}$/;

/** An entry that is `Time` and `Event`. */
export function saysColumns(node: Node): boolean {
  if (node.type !== 'timelineEvent') return false;
  const cells = (node as TimelineEvent).children.flatMap((child) =>
    child.type === 'description' ? child.children : [],
  );
  return cells.length > 1 && cells.every((cell) => columnTitles.test(toString(cell).trim()));
}

const columnTitles =
  /^(?:date|day|time|when|event|what|description|actions?|notes?|who|details)\b.{0,20}$/i;
