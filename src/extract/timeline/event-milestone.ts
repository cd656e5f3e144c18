import { toString } from 'mdast-util-to-string';
import { isMilestone } from '../../ast/milestones.ts';
import type { Milestone, TimelineEvent } from '../../ast/nodes.ts';
import { pattern } from '../../pattern/pattern.ts';
import { fieldName } from '../prose/field-name.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { wordPattern } from '../vocabulary/word-pattern.ts';

/**
 * Tell the turning point that an entry says it is: by being nothing but its name
 * (`First detected 10:05`), or by a mark (`<START OF OUTAGE>`).
 */
export function eventMilestone(children: TimelineEvent['children']): Milestone | undefined {
  const label = children.find(({ type }) => type === 'label');
  const description = children.find(({ type }) => type === 'description');
  const blocks = description && 'children' in description ? description.children : [];
  const text = blocks.map((block) => toString(block)).join('\n');
  const time = description ? timesIn(description) : '';
  const name = fieldName(text.replace(time, ' ')) ?? (label && fieldName(toString(label)));
  if (name && isMilestone(name)) return name;
  return marks.find(([, mark]) => mark.test(text.replaceAll('’', "'")))?.[0];
}

function timesIn(description: TimelineEvent['children'][number]): string {
  const [paragraph] = 'children' in description ? description.children : [];
  const children = paragraph && 'children' in paragraph ? paragraph.children : [];
  const time = children.find(({ type }) => type === 'timestamp' || type === 'interval');
  return time ? toString(time) : '';
}

/** "The logs around the start of the outage are read": not the start itself. */
const marks: ReadonlyArray<readonly [milestone: Milestone, mark: RegExp]> = [
  [
    'start',
    /(?<!\b(?:after|around|at|before|by|from|near|since|to|until)\s(?:the\s)?)\b(?:start|beginning|onset)\s+of\s+(?:the\s+)?(?:outage|incident|impact|downtime)\b|\b(?:outage|incident|impact|problem|issue)s?\s+(?:begins?|starts?|began|started)\b/i,
  ],
  [
    'end',
    /(?<!\b(?:after|around|at|before|by|from|near|since|to|until)\s(?:the\s)?)\bend\s+of\s+(?:the\s+)?(?:outage|incident|impact|downtime)\b|\b(?:outage|incident|impact)\s+(?:ends|ended|over)\b/i,
  ],
  ['start', markOf('start')],
  ['end', markOf('end')],
];

function markOf(milestone: Milestone): RegExp {
  return pattern.i`${wordPattern(wordsOf(({ milestones: words }) => words[milestone]))}`;
}
