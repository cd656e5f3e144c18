import type { Node, Postmortem, Timestamp } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { type ClockChange, clockChange } from '../../../time/index.ts';

/** A time that the clocks of its zone never showed, or showed twice. */
export interface ChangedTime {
  timestamp: Timestamp;
  ancestors: readonly Node[];
  date: string;
  change: ClockChange;
}

/**
 * The times at which the clocks of their zone were changed: forward, so that there was no such
 * time, or back, so that it was twice. Times in a zone with an offset of its own are never, nor are
 * those in quotes.
 */
export function changedTimes(tree: Postmortem, direction: 'forward' | 'back'): ChangedTime[] {
  return nodesOf(tree, 'timestamp').flatMap(({ node: timestamp, ancestors }) => {
    const { date, time, zone, approximate, due } = timestamp;
    const { iana, offset } = zone?.value ?? {};
    if (!date || !time || approximate || due || iana === undefined || offset !== undefined)
      return [];
    const change = clockChange(iana, { date: date.value, time });
    if (!change || ancestors.some(({ type }) => type === 'blockquote')) return [];
    const [before, after] = change.offsets;
    const isForward = after > before;
    if (isForward !== (direction === 'forward')) return [];
    return [{ timestamp, ancestors, date: date.value, change }];
  });
}

/** `from 02:00 to 03:00`, with the date where it is another. */
export function spellChange({ from, to }: ClockChange): string {
  if (from.date === to.date) return `from ${from.time} to ${to.time}`;
  return `from ${from.date} ${from.time} to ${to.date} ${to.time}`;
}
