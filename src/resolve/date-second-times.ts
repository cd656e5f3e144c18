import { leadingTime } from '../ast/event-time.ts';
import type { Postmortem, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { secondTime } from '../ast/second-time.ts';
import { minutesOf, zoneOffset } from '../time/index.ts';
import { giveDate, inheritedDate } from './inherited-date.ts';

/**
 * Date the times of entries in another zone by those in front of them:
 * `2024-03-05 20:30 PST (04:30 UTC)` is the next day.
 */
export function dateSecondTimes(tree: Postmortem): void {
  for (const { node: event } of nodesOf(tree, 'timelineEvent')) {
    const second = secondTime(event);
    const starts = second && leadingTime(event);
    const others = second?.type === 'interval' ? second.children : second ? [second] : [];
    for (const [index, other] of others.entries()) {
      const start = starts?.[index] ?? starts?.[0];
      if (!start) continue;
      const days = daysBehind(start, other);
      if (days !== undefined) giveDate(other, inheritedDate(start, days));
    }
  }
}

/** How many days later the same moment is in the other zone: the nearest, if it is not the same. */
function daysBehind(first: Timestamp, second: Timestamp): number | undefined {
  const [one, other] = [minutesInUtc(first, first), minutesInUtc(second, first)];
  if (one === undefined || other === undefined) return undefined;
  return Math.round((one - other) / minutesADay);
}

const minutesADay = 24 * 60;

function minutesInUtc({ time, zone }: Timestamp, { date }: Timestamp): number | undefined {
  const offset = time && zone && date ? zoneOffset(zone.value, date.value, time) : undefined;
  return time === undefined || offset === undefined ? undefined : minutesOf(time) - offset;
}
