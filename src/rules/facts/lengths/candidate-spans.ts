import { hasOneMeaning } from '../../../ast/has-one-meaning.ts';
import type { Milestone, Node, Timestamp } from '../../../ast/nodes.ts';
import { nodesIn } from '../../../ast/nodes-of.ts';
import { clockBetween, secondsBetween, secondsOfDay } from '../clocks/time-between.ts';

/** A length of time that the document gives by its two ends. */
export interface Span {
  from: Timestamp;
  to: Timestamp;
  seconds: number;
}

/** The time from each turning point to each later one, where it can be told. */
export function milestoneSpans(milestones: ReadonlyMap<Milestone, Timestamp>): Span[] {
  const moments = [...new Set(milestones.values())];
  return moments.flatMap((from) =>
    moments
      .flatMap((to) => (from === to ? [] : toSpan(from, to)))
      .filter(({ seconds }) => seconds >= 0),
  );
}

/** The ranges with two ends that are written in a node. */
export function intervalSpans(node: Node): Span[] {
  return nodesIn(node, 'interval').flatMap(({ children: [from, to] }) =>
    to ? toSpan(from, to) : [],
  );
}

/** Without dates, an end that is earlier on the clock is on the next day. */
export function toSpan(from: Timestamp, to: Timestamp): Span[] {
  if (!hasOneMeaning(from) || !hasOneMeaning(to)) return [];
  const dated = secondsBetween(from, to);
  if (dated !== undefined) return [{ from, to, seconds: dated }];
  const clocks = from.date && to.date ? undefined : clockBetween(from, to);
  if (clocks === undefined) return [];
  return [{ from, to, seconds: (clocks + secondsOfDay) % secondsOfDay }];
}
