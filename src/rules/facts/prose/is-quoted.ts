import type { Node } from '../../../ast/nodes.ts';

/** Whether what stands in these nodes is quoted: words of somebody else. */
export function isQuoted(ancestors: readonly Node[]): boolean {
  return ancestors.some(({ type }) => type === 'blockquote');
}
