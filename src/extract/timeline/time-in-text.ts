import type { Paragraph } from 'mdast';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { findTimes, firstMoment, type TimeExpression } from '../../time/index.ts';
import { placeFacts } from '../place-facts.ts';
import { timeNode } from '../time-node.ts';

/**
 * Find the time of an entry that does not begin with it:
 *
 * ```markdown
 * - The issue was detected at 10:00 AM (UTC) by an alert.
 * ```
 *
 * @returns
 *   The paragraph, with that one time as a node if there is one.
 */
export function timeInText(paragraph: Paragraph, source: Source): Paragraph {
  const time = findTimes(visibleText(paragraph, source)).find(hasClock);
  if (!time) return paragraph;
  const node = timeNode(time, rangeOf(paragraph)[0], source);
  return { ...paragraph, children: placeFacts(paragraph.children, [node], source) };
}

/** Whether a text names a clock time. */
export function namesTime(text: string): boolean {
  return findTimes(text).some(hasClock);
}

function hasClock(time: TimeExpression): boolean {
  const { time: clock, impossible } = firstMoment(time);
  return clock !== undefined || impossible !== undefined;
}
