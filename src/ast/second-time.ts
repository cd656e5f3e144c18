import type { Interval, Node, TimelineEvent, Timestamp } from './nodes.ts';

/** The moment of an entry as its text gives it once more, in another zone: `12:48 (5:48 PDT)`. */
export function secondTime({ children }: TimelineEvent): Timestamp | Interval | undefined {
  const description = children.find((child) => child.type === 'description');
  if (!description || !children.some(isTime)) return undefined;
  for (const block of description.children) {
    const [before, time, behind] = block.type === 'paragraph' ? block.children : [];
    if (before?.type !== 'text' || !time || !isTime(time)) continue;
    const after = behind?.type === 'text' ? behind.value : '';
    if (isSecondPlace(before.value, after)) return time;
  }
  return undefined;
}

/**
 * Whether what stands before and behind a time makes it the same moment as the time before it:
 * `10:00 PST (18:00 UTC)`, `10:00 PST/18:00 UTC`; not `10:00 PST (18:00 UTC was the deploy)`.
 */
export function isSecondPlace(before: string, behind: string): boolean {
  return join.test(before) || (opening.test(before) && closing.test(behind));
}

const opening = /^\s{0,4}[([（]\s{0,2}$/;
const closing = /^\s{0,2}[)\]）,]/;
const join = /^\s{0,4}[/=]\s{0,2}$/;

function isTime(node: Node): node is Interval | Timestamp {
  return node.type === 'interval' || node.type === 'timestamp';
}
