import type { SectionContent } from '../../ast/nodes.ts';
import { type BlockReader, type ExtractContext, readBlocks, readRuns } from '../context.ts';
import { extractProse } from '../prose/prose.ts';
import { endOfItems } from './end-of-items.ts';
import { readLines } from './lines.ts';
import { readList } from './list.ts';
import { readTable } from './table.ts';
import { readTitled } from './titled.ts';

/** The written forms of action items, in the order in which they are tried. */
const forms: readonly BlockReader[] = [readTable, readList];

/** Forms for sections without a list or table: beside those, paragraphs are explanations. */
const proseForms: readonly BlockReader[] = [readLines];

/** Read the action items of a section; what is left over is prose. */
export function extractActionItems(
  content: SectionContent[],
  context: ExtractContext,
): SectionContent[] {
  const isListed = content.some(({ type }) => type === 'list' || type === 'table');
  const nodes = readRuns(content, (blocks) => {
    if (isListed) return extractProse(readBlocks(blocks, forms, context), context);
    const end = endOfItems(blocks, context.source);
    const items = readBlocks(blocks.slice(0, end), proseForms, context);
    return extractProse([...items, ...blocks.slice(end)], context);
  });
  return nodes.flatMap((node) =>
    node.type === 'section' ? (readTitled(node, context) ?? [node]) : [node],
  );
}
