import type { Node } from '../ast/nodes.ts';
import { offsetsOf } from './source-text.ts';
import type { Writer } from './writer.ts';
import { type WrittenBlock, writtenBlock } from './written.ts';

/** The lines of the source that hold some nodes, as they are. */
export function keepAsWritten(nodes: readonly Node[], { source }: Writer): WrittenBlock {
  const places = nodes.flatMap((node) =>
    node.position ? [offsetsOf(node) as [number, number]] : [],
  );
  const start = Math.min(...places.map(([from]) => from));
  const end = Math.max(...places.map(([, to]) => to));
  const line = source.lineStart(start);
  const isFirst = !/[\p{L}\p{N}]{2}/u.test(source.slice(line, start));
  return writtenBlock(source.slice(isFirst ? line : start, end).trimEnd());
}
