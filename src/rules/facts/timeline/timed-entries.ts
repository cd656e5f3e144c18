import { toString } from 'mdast-util-to-string';
import { leadingTime } from '../../../ast/event-time.ts';
import type { Node, Section, TimelineEvent, Timestamp } from '../../../ast/nodes.ts';

/** An entry of a timeline, and when it happened. */
export interface TimedEntry {
  entry: TimelineEvent;
  time: Timestamp;
  /** Where it stands in its section. */
  index: number;
  /** Whether it is but a name and a time: `Incident declared 14:05`. */
  isField: boolean;
}

/** The entries right in a section that tell when they happened. */
export function timedEntries({ children }: Section): TimedEntry[] {
  return children.flatMap((entry, index) => {
    if (entry.type !== 'timelineEvent') return [];
    const leading = leadingTime(entry)?.[0];
    const time = leading ?? fieldTime(entry);
    return time && !time.impossible ? [{ entry, time, index, isField: !leading }] : [];
  });
}

/** The time of an entry that is a few words and, behind them, a time. */
function fieldTime({ children }: TimelineEvent): Timestamp | undefined {
  const description = children.find(({ type }) => type === 'description');
  const [paragraph, ...more] = childrenOf(description);
  if (paragraph?.type !== 'paragraph' || more.length > 0) return undefined;
  const parts = childrenOf(paragraph);
  const time = parts.at(-1);
  const name = toString(parts.slice(0, -1));
  const isField = time?.type === 'timestamp' && fieldName.test(name) && !otherTime.test(name);
  return isField ? (time as Timestamp) : undefined;
}

const fieldName =
  /^\W{0,4}\p{L}[\p{L}\p{N}'’-]{1,20}(?:[ \t]{1,3}[\p{L}\p{N}'’-]{1,20}){0,3}\W{1,6}$/u;

/** `Restored to 14:00` is not when it was restored. */
const otherTime =
  /\b(?:after|before|between|by|during|for|from|in|of|since|than|till?|to|until|with)\W{0,6}$/i;

function childrenOf(node: Node | undefined): readonly Node[] {
  return node && 'children' in node ? (node.children as readonly Node[]) : [];
}
