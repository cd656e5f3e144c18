import type { Interval, Node, TimelineEvent, Timestamp } from './nodes.ts';

/** When something happened: one moment, or from one to another. */
export type EventTime = readonly [start: Timestamp, end?: Timestamp];

/**
 * The time that an entry begins with, as its own or as the first words of its
 * text (`Resolved: 14:40`).
 */
export function leadingTime(event: TimelineEvent): EventTime | undefined {
  const own = event.children.find(isTime);
  if (own) return endsOf(own);

  const description = event.children.find((child) => child.type === 'description');
  const first = description?.children[0];
  const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
  return lead && isTime(lead) ? endsOf(lead) : undefined;
}

/** The time that an entry begins with, else the first that its text names. */
export function eventTime(event: TimelineEvent): EventTime | undefined {
  const leading = leadingTime(event);
  if (leading) return leading;
  const first = firstTime(event);
  return first && endsOf(first);
}

function firstTime(node: Node): Interval | Timestamp | undefined {
  if (isTime(node)) return node;
  for (const child of 'children' in node ? (node.children as Node[]) : []) {
    const time = firstTime(child);
    if (time) return time;
  }
  return undefined;
}

function isTime(node: Node): node is Interval | Timestamp {
  return node.type === 'interval' || node.type === 'timestamp';
}

function endsOf(time: Interval | Timestamp): EventTime {
  return time.type === 'interval' ? time.children : [time];
}
