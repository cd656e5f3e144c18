import type { Interval, Timestamp } from '../ast/nodes.ts';
import type { Source } from '../syntax/source.ts';
import type { Moment, TimeExpression } from '../time/index.ts';

/**
 * Make a node of a time that was read.
 *
 * @param base
 *   Offset in the source of the text that the time was read from.
 */
export function timeNode(time: TimeExpression, base: number, source: Source): Timestamp | Interval {
  if (time.type === 'moment') return timestamp(time, base, source);
  const from = timestamp(time.from, base, source);
  const position = source.toPosition(base + time.start, base + time.end);
  if (!time.to) return { type: 'interval', children: [from], position };
  const separator = source.text.slice(base + time.from.end, base + time.to.start);
  const to = timestamp(time.to, base, source);
  return { type: 'interval', separator, children: [from, to], position };
}

function timestamp(moment: Moment, base: number, source: Source): Timestamp {
  const [start, end] = [base + moment.start, base + moment.end];
  const node: Timestamp = {
    type: 'timestamp',
    value: source.text.slice(start, end),
    position: source.toPosition(start, end),
  };
  if (moment.date) node.date = { explicitness: 'explicit', value: moment.date };
  if (moment.zone) node.zone = { explicitness: 'explicit', value: { ...moment.zone } };
  if (moment.time) node.time = moment.time;
  if (moment.monthDay) node.monthDay = moment.monthDay;
  if (moment.weekday) node.weekday = moment.weekday;
  if (moment.ambiguousDates) node.readings = [...moment.ambiguousDates];
  if (moment.approximate) node.approximate = true;
  if (moment.impossible) node.impossible = moment.impossible;
  return node;
}
