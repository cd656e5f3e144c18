import type {
  FlowContent,
  ItemStatus,
  Measure,
  SectionContent,
  SectionKind,
} from '../ast/nodes.ts';
import type { Source } from '../syntax/source.ts';

/** What the readers of written forms get besides the blocks. */
export interface ExtractContext {
  source: Source;
  /** What the section is about that the blocks are in; nothing before the first section. */
  kinds: readonly SectionKind[];
  /** Words of its title. */
  title: string;
  /** Label of all entries in it, where its title is the label of a list item: "Detection". */
  group?: string | undefined;
  /** How far the work is on all items under the title: "Immediate actions (completed)". */
  status: ItemStatus;
  /** Priority and category of all items under the title: "P0", "Prevention". */
  priority?: string | undefined;
  category?: string | undefined;
  /** What the titles above say of the action items under them. */
  measure: Measure;
}

/** What a reader made of the blocks from `index` on: new nodes, and where it stopped. */
export interface Extract {
  nodes: SectionContent[];
  next: number;
}

/**
 * A reader of one written form.
 *
 * @returns
 *   Nothing where the block at `index` is not of that form.
 */
export type BlockReader = (
  blocks: readonly FlowContent[],
  index: number,
  context: ExtractContext,
) => Extract | undefined;

/** Read blocks with the first reader that knows each; what none knows stays as it is. */
export function readBlocks(
  blocks: readonly FlowContent[],
  readers: readonly BlockReader[],
  context: ExtractContext,
): SectionContent[] {
  const nodes: SectionContent[] = [];
  for (let index = 0; index < blocks.length; ) {
    const found = firstExtract(blocks, index, readers, context);
    // A list of 100,000 entries is too long for the arguments of a call.
    for (const node of found?.nodes ?? [blocks[index] as FlowContent]) nodes.push(node);
    index = found?.next ?? index + 1;
  }
  return nodes;
}

/** Read each run of blocks between sections; the sections keep their places. */
export function readRuns(
  content: readonly SectionContent[],
  read: (blocks: FlowContent[]) => SectionContent[],
): SectionContent[] {
  const nodes: SectionContent[] = [];
  let run: FlowContent[] = [];
  for (const node of content) {
    if (node.type !== 'section') {
      run.push(node as FlowContent);
      continue;
    }
    for (const found of read(run)) nodes.push(found);
    nodes.push(node);
    run = [];
  }
  return [...nodes, ...read(run)];
}

function firstExtract(
  blocks: readonly FlowContent[],
  index: number,
  readers: readonly BlockReader[],
  context: ExtractContext,
): Extract | undefined {
  for (const read of readers) {
    const found = read(blocks, index, context);
    if (found) return found;
  }
}
