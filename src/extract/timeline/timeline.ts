import type { SectionContent } from '../../ast/nodes.ts';
import { type BlockReader, type ExtractContext, readBlocks, readRuns } from '../context.ts';
import { extractProse } from '../prose/prose.ts';
import { readDrawing } from './drawing.ts';
import { readHeadings } from './headings.ts';
import { readLines } from './lines.ts';
import { readList } from './list.ts';
import { readProse } from './prose.ts';
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
  return extractProse(readEntries(content, context), context);
}

function readEntries(content: SectionContent[], context: ExtractContext): SectionContent[] {
  const read = (readers: readonly BlockReader[]) =>
    readRuns(content, (blocks) => readBlocks(blocks, readers, context));
  const isStructured = content.some(({ type }) => type !== 'paragraph' && type !== 'section');
  for (const readers of isStructured ? [forms, looseForms, lastForms] : [looseForms, lastForms]) {
    const nodes = read(readers);
    if (hasEvent(nodes)) return nodes;
  }
  return content;
}

function hasEvent(nodes: readonly SectionContent[]): boolean {
  return nodes.some(({ type }) => type === 'timelineEvent');
}
