import type { Parents, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Node } from '../../../ast/nodes.ts';

/** Whether a block says nothing: a comment, a rule, an empty item, a table without entries. */
export function isBlank(node: Node): boolean {
  switch (node.type) {
    case 'definition':
    case 'label':
    case 'thematicBreak':
      return true;
    case 'html':
      return /^\s*(?:<!--|<\/?(?:br|p|div|a|details|center|hr)\b[^>]{0,80}>\s*$|$)/i.test(
        valueOf(node),
      );
    case 'image':
    case 'imageReference':
    case 'code':
    case 'link':
      return false;
    case 'table':
      return (node as Table).children.slice(1).every(isBlank);
    default:
      return 'children' in node
        ? (node as unknown as Parents).children.every(isBlank)
        : toString(node).trim() === '';
  }
}

function valueOf(node: Node): string {
  return 'value' in node ? String(node.value) : '';
}
