import { EXIT, visit } from 'unist-util-visit';
import type {
  Interval,
  Node,
  TimelineEvent as TimelineEventNode,
  Timestamp,
} from '../ast/nodes.ts';
import { descriptionText, labelText } from './entry.ts';
import { toMoment } from './moment.ts';
import { toPosition } from './position.ts';
import type { TimelineEvent } from './postmortem-document.ts';

type When = Interval | Timestamp;

/** Tell an entry of the timeline. */
export function toTimelineEvent(event: TimelineEventNode): TimelineEvent {
  const [at, until] = ends(findWhen(event));

  return {
    at: at ? toMoment(at) : null,
    until: until ? toMoment(until) : null,
    label: labelText(event.children),
    text: descriptionText(event.children),
    kind: event.kind,
    position: toPosition(event),
  };
}

/** The time that the entry begins with, else the first that its prose names. */
function findWhen(event: TimelineEventNode): When | undefined {
  let found = event.children.find(isWhen);
  if (found) return found;

  visit(event as Node, (node) => {
    if (!isWhen(node)) return;
    found = node;
    return EXIT;
  });
  return found;
}

function isWhen(node: Node): node is When {
  return node.type === 'interval' || node.type === 'timestamp';
}

function ends(when: When | undefined): Timestamp[] {
  if (!when) return [];
  return when.type === 'interval' ? when.children : [when];
}
