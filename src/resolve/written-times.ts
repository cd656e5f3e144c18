import type { Node, Parent } from 'unist';
import type {
  Interval,
  Milestone,
  Postmortem,
  Section,
  TimelineEvent,
  Timestamp,
} from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { secondTime } from '../ast/second-time.ts';

/** A timestamp of the document, and what it stands in. */
export interface WrittenTime {
  timestamp: Timestamp;
  interval: Interval | undefined;
  /** The entry whose time it is. */
  event: TimelineEvent | undefined;
  /** The block of prose, the field, or the entry that it is written in. */
  block: Node;
  /** The child of the block that it is, or is in. */
  inBlock: Node;
  /** Index of that child. */
  index: number;
  /** The sections around it, from the outermost. */
  sections: readonly Section[];
}

/**
 * All timestamps in document order, but for due dates, which are not part of the story, and the
 * times of entries in another zone (`12:48 (5:48 PDT)`), which are told already.
 */
export function writtenTimes(tree: Postmortem): WrittenTime[] {
  const times: WrittenTime[] = [];
  // Times come in order: the search for the next in a block goes on where the last was found.
  let last: { block: Node; index: number } = { block: tree, index: 0 };
  for (const { node: timestamp, ancestors: parents } of nodesOf(tree, 'timestamp')) {
    const event = parents.find((node): node is TimelineEvent => node.type === 'timelineEvent');
    const again = event && secondTime(event);
    if (timestamp.due || (again && [...parents, timestamp].includes(again))) continue;
    const depth = parents.findLastIndex((node) => blocks.has(node.type));
    const block = parents[depth] ?? tree;
    const inBlock = parents[depth + 1] ?? timestamp;
    const { children } = block as Parent;
    last = { block, index: children.indexOf(inBlock, last.block === block ? last.index : 0) };
    times.push({
      timestamp,
      interval: parents.find((node): node is Interval => node.type === 'interval'),
      event,
      block,
      inBlock,
      index: last.index,
      sections: parents.filter((node): node is Section => node.type === 'section'),
    });
  }
  return times;
}

const blocks: ReadonlySet<string> = new Set([
  'field',
  'heading',
  'paragraph',
  'tableCell',
  'timelineEvent',
  'title',
]);

/** Whether a time is in a timeline, as an entry, a note, or a date over entries. */
export function isInTimeline({ sections }: WrittenTime): boolean {
  return sections.some(({ kinds }) => kinds.includes('timeline'));
}

/** The timestamp that was marked as a turning point. */
export function milestoneTime(
  milestone: Milestone,
  times: readonly WrittenTime[],
): Timestamp | undefined {
  return times.find(({ timestamp }) => timestamp.milestones?.includes(milestone))?.timestamp;
}
