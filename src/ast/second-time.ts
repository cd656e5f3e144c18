import type { Interval, Node, TimelineEvent, Timestamp } from './nodes.ts';

/** The moment of an entry as its text gives it once more, in another zone: `12:48 (5:48 PDT)`. */
export function secondTime({ children }: TimelineEvent): Timestamp | Interval | undefined {
  const description = children.find((child) => child.type === 'description');
  if (!description || !children.some(isTime)) return undefined;
  for (const block of description.children) {
    const [bracket, time] = block.type === 'paragraph' ? block.children : [];
    if (bracket?.type === 'text' && opening.test(bracket.value) && time && isTime(time))
      return time;
  }
}

const opening = /^\s{0,4}[([/（]\s{0,2}$/;

function isTime(node: Node): node is Interval | Timestamp {
  return node.type === 'interval' || node.type === 'timestamp';
}
