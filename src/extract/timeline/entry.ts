import type {
  Description,
  FlowContent,
  Interval,
  Label,
  TimelineEvent,
  Timestamp,
} from '../../ast/nodes.ts';
import { rangeAround } from '../../syntax/range-around.ts';
import type { Source } from '../../syntax/source.ts';
import type { TextLine } from '../../syntax/text-lines.ts';
import { readLeadingTime } from '../../time/index.ts';
import { timeNode } from '../time-node.ts';
import { eventKind } from './event-kind.ts';
import { eventMilestone } from './event-milestone.ts';
import { markSecondTime } from './second-time.ts';

/** The time that a line begins with, and where its text begins. */
export interface LeadingTime {
  time: Timestamp | Interval;
  /** Offset of the text behind the time and its separator. */
  text: number;
}

/** Read the time with which a line begins, past a drawn line if there is one. */
export function leadingTime({ start, text }: TextLine, source: Source): LeadingTime | undefined {
  const leading = readLeadingTime(text);
  if (!leading) return;
  // `10:10 (12:10 CEST): text`: what the time does not hold is text.
  const isSkipped = /[\p{L}\p{N}]/u.test(text.slice(leading.time.end, leading.end));
  const end = isSkipped ? leading.time.end : leading.end;
  const drawn = drawnLine.exec(text.slice(end))?.[0].length ?? 0;
  return { time: timeNode(leading.time, start, source), text: start + end + drawn };
}

/** `10:00 PM ─────── Alert`, `10:00 -----> Alert` */
const drawnLine = /^[\s\u2500-\u257F\u2190-\u21FF\u25A0-\u25FF=|>:-]{1,200}/u;

/** Whether a line is only drawing: `│`, `|`, `+-----`. */
export function isDrawing(text: string): boolean {
  return /^[\s\u2500-\u257F\u2190-\u21FF\u25A0-\u25FF=|+v^-]*$/u.test(text);
}

export interface EventParts {
  time?: Timestamp | Interval | undefined;
  /** The date of the time, where it stands apart and says more than a date. */
  date?: Timestamp | undefined;
  label?: Label | undefined;
  /** Blocks that tell what happened; empty ones are left out. */
  blocks: ReadonlyArray<FlowContent | undefined>;
  range: [start: number, end: number];
}

/** Put an entry of the timeline together. */
export function createEvent(
  { time, date, label, blocks, range }: EventParts,
  source: Source,
): TimelineEvent {
  const children: TimelineEvent['children'] = [];
  if (time) children.push(time);
  if (date) children.push(date);
  if (label) children.push(label);
  const [text, ...below] = blocks;
  const isTimed = time && !label && text?.type === 'paragraph';
  const described = isTimed ? [markSecondTime(text, source), ...below] : blocks;
  const description = describe(described, source);
  if (description) children.push(description);
  const milestone = eventMilestone(children);
  return {
    type: 'timelineEvent',
    kind: eventKind(label, description),
    ...(milestone && { milestone }),
    children,
    position: source.toPosition(...rangeAround(children, range)),
  };
}

function describe(
  blocks: ReadonlyArray<FlowContent | undefined>,
  source: Source,
): Description | undefined {
  const children = blocks.filter((block) => block !== undefined);
  if (children.length === 0) return;
  const position = source.toPosition(...rangeAround(children));
  return { type: 'description', children, position };
}
