import type { Paragraph } from 'mdast';
import { isSecondPlace } from '../../ast/second-time.ts';
import { rangeOf, type Source } from '../../syntax/source.ts';
import { visibleText } from '../../syntax/visible-text.ts';
import { findTimes, firstMoment } from '../../time/index.ts';
import { placeFacts } from '../place-facts.ts';
import { timeNode } from '../time-node.ts';

/**
 * Mark the moment of an entry as its text begins with it once more, in another zone:
 *
 * ```markdown
 * - 12:48 (5:48 PDT): The disk is full.
 * ```
 *
 * @returns
 *   The paragraph, with that time as a node if there is one.
 */
export function markSecondTime(paragraph: Paragraph, source: Source): Paragraph {
  const text = visibleText(paragraph, source).slice(0, longestTime);
  const start = opening.exec(text)?.[0].length;
  const [time] = start === undefined ? [] : findTimes(text);
  if (time?.start !== start || !time || !firstMoment(time).time) return paragraph;
  if (!isSecondPlace(text.slice(0, start), text.slice(time.end))) return paragraph;
  const node = timeNode(time, rangeOf(paragraph)[0], source);
  const [first, last = first] = node.type === 'interval' ? node.children : [node];
  if (!last.zone || !last.position) return paragraph;
  first.zone ??= { explicitness: 'inherited', value: last.zone.value, from: last.position };
  return { ...paragraph, children: placeFacts(paragraph.children, [node], source) };
}

const opening = /^\s{0,4}[([/（]\s{0,2}/;
const longestTime = 120;
