import type { SectionContent } from '../../ast/nodes.ts';
import { sliceParagraph } from '../../syntax/slice-phrasing.ts';
import { rangeOf } from '../../syntax/source.ts';
import { textLines } from '../../syntax/text-lines.ts';
import type { BlockReader } from '../context.ts';
import { readField } from './field.ts';

/**
 * Read fields that are lines of a paragraph:
 *
 * ```markdown
 * Start Time: February 17, 2024, 10:00 PM PST
 * End Time: February 18, 2024, 2:00 AM PST
 * ```
 */
export const readFieldLines: BlockReader = (blocks, index, context) => {
  const paragraph = blocks[index];
  if (paragraph?.type !== 'paragraph') return;
  const { source } = context;
  const [start, end] = rangeOf(paragraph);

  const nodes: SectionContent[] = [];
  let from = start;
  for (const line of textLines(paragraph.children, start, end, source)) {
    const field = readField(paragraph, line, context);
    if (!field) continue;
    const before = sliceParagraph(paragraph.children, from, line.start, source);
    if (before) nodes.push(before);
    nodes.push(field);
    from = line.end;
  }
  if (nodes.length === 0) return;
  const after = sliceParagraph(paragraph.children, from, end, source);
  return { nodes: after ? [...nodes, after] : nodes, next: index + 1 };
};
