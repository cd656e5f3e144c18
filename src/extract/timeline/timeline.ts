import type { FlowContent, SectionContent } from '../../ast/nodes.ts';
import { type BlockReader, type ExtractContext, readBlocks } from '../context.ts';
import { extractProse } from '../prose/prose.ts';
import { readDrawing } from './drawing.ts';
import { readHeadings } from './headings.ts';
import { readProse } from './prose.ts';
import { readLines } from './lines.ts';
import { readList } from './list.ts';
import { readTable } from './table.ts';

/** The written forms of a timeline, in the order in which they are tried. */
const forms: readonly BlockReader[] = [readHeadings, readTable, readList, readLines];

/** Forms that are tried where the section has no headings, tables or lists of entries. */
const looseForms: readonly BlockReader[] = [readLines, readProse];

/** Forms that are tried only where the section has no entries in any other form. */
const lastForms: readonly BlockReader[] = [readDrawing];

/** Read the entries of a timeline; what is left over is prose. */
export function extractTimeline(
  content: SectionContent[],
  context: ExtractContext,
): SectionContent[] {
  const blocks = content.filter((node): node is FlowContent => node.type !== 'section');
  const sections = content.filter(({ type }) => type === 'section');
  return [...extractProse(readEntries(blocks, context), context), ...sections];
}

function readEntries(blocks: readonly FlowContent[], context: ExtractContext): SectionContent[] {
  const isStructured = blocks.some(({ type }) => type !== 'paragraph');
  const nodes = readBlocks(blocks, isStructured ? forms : looseForms, context);
  if (hasEvent(nodes)) return nodes;
  const loose = isStructured ? readBlocks(blocks, looseForms, context) : nodes;
  return hasEvent(loose) ? loose : readBlocks(blocks, lastForms, context);
}

function hasEvent(nodes: readonly SectionContent[]): boolean {
  return nodes.some(({ type }) => type === 'timelineEvent');
}
