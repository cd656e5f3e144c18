import type { Interval, Node, Postmortem, TimelineEvent, Timestamp } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';
import { isSecondPlace, secondTime } from '../../../ast/second-time.ts';

/** One moment that is written twice, the second time in another zone. */
export type SameMoment = readonly [first: Timestamp, second: Timestamp];

/** The moments that are written twice: `12:48 (5:48 PDT)`, of a range its start and its end. */
export function sameMoments(tree: Postmortem): SameMoment[] {
  const parents = new Set<Node>();
  for (const { ancestors } of nodesOf(tree, 'timestamp')) {
    const parent = ancestors.findLast(({ type }) => type !== 'interval');
    if (parent) parents.add(parent);
  }
  const besides = [...parents].flatMap((parent) => pairsIn(childrenOf(parent)));
  const entries = nodesOf(tree, 'timelineEvent').flatMap(({ node }) => pairsOfEntry(node));
  return [...entries, ...besides].flatMap(([first, second]) => moments(first, second));
}

type Time = Timestamp | Interval;

function pairsOfEntry(event: TimelineEvent): Array<[Time, Time]> {
  const [own, second] = [event.children.find(isTime), secondTime(event)];
  return own && second ? [[own, second]] : [];
}

function pairsIn(nodes: readonly Node[]): Array<[Time, Time]> {
  return nodes.flatMap((second, index) => {
    const [first, between, behind] = [nodes[index - 2], nodes[index - 1], nodes[index + 1]];
    if (!first || !isTime(first) || !isTime(second)) return [];
    return isSecondPlace(textOf(between), textOf(behind)) ? [[first, second]] : [];
  });
}

function textOf(node: Node | undefined): string {
  return node?.type === 'text' && 'value' in node ? String(node.value) : '';
}

function moments(first: Time, second: Time): SameMoment[] {
  const [these, those] = [endsOf(first), endsOf(second)];
  const [end, only] = [these.at(-1), those[0]];
  // `10:00 UTC (12:00 CEST) to 11:00 UTC (13:00 CEST)`: the brackets in between are the start's.
  const isEnd = first.type === 'interval' && /[([]/.test(first.separator ?? '');
  if (isEnd && those.length === 1 && end && only) return [[end, only]];
  if (these.length !== those.length) return [];
  return these.flatMap((start, index) => {
    const other = those[index];
    return other ? [[start, other] as const] : [];
  });
}

function endsOf(time: Time): readonly Timestamp[] {
  return time.type === 'interval' ? time.children : [time];
}

function isTime(node: Node): node is Time {
  return node.type === 'timestamp' || node.type === 'interval';
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}
