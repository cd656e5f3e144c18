import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { eventTime } from '../ast/event-time.ts';
import { excerpt } from '../ast/excerpt.ts';
import type { Node, Section, TimelineEvent } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';

/**
 * From an entry without a time nobody can tell how long anything took: how long until somebody
 * looked, how long the repair, what came first. NIST SP 800-61 asks for "exactly what happened,
 * and at what times"; a time that is only nearly known (`~14:20`) serves well.
 *
 * A time anywhere in the entry counts, as does a date alone. Where no entry of a timeline has a
 * time, that is said once.
 *
 * When not to use it: your timelines are told as stories on purpose.
 */
export default defineRule({
  name: 'timeline-entry-without-time',
  description: 'Flag entries of the timeline that have no time.',
  category: 'time',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },

  check(tree, { report }) {
    visit(tree, 'section', (section) => {
      const events = section.children.filter((child) => child.type === 'timelineEvent');
      const untimed = untimedEvents(section);
      const [first] = untimed;
      if (!first) return;

      if (untimed.length === events.length) {
        // A list under another title may be about anything.
        if (!section.kinds.includes('timeline')) return;
        if (isList(events)) {
          const message = `None of the ${events.length} entries of this timeline has a time: put one before each, as in \`14:20 UTC\``;
          report({ place: first, message });
          return;
        }
      }
      for (const event of untimed)
        report({ place: event, message: messageOn(event, event === events[0]) });
    });
  },
});

/** A list behind a line such as "The hosts:" belongs to that line, up to the next time; not one whose label is its own. */
function untimedEvents({ children }: Section): TimelineEvent[] {
  const untimed: TimelineEvent[] = [];
  let isIntroduced = false;
  for (const child of children) {
    const isUntimed = child.type === 'timelineEvent' && !eventTime(child) && !hasSomeTime(child);
    if (isUntimed && (!isIntroduced || isLabelled(child))) untimed.push(child);
    if (child.type === 'timelineEvent' && !isUntimed) isIntroduced = false;
    if (child.type === 'paragraph') isIntroduced = /[:：]\s*$/.test(toString(child));
  }
  return untimed;
}

function isLabelled({ children }: TimelineEvent): boolean {
  return children.some(({ type }) => type === 'label');
}

/** Two labelled entries are told one by one. */
function isList(events: readonly TimelineEvent[]): boolean {
  return events.length > 2;
}

function messageOn(event: TimelineEvent, isFirst: boolean): string {
  const text = excerpt(event);
  const lead = relative.exec(toString(event));
  if (!lead)
    return `\`${text}\` has no time: put one before it, as in \`14:20 UTC\` or \`~14:20 UTC\``;
  const origin = isFirst ? 'another entry' : 'the entry above';
  return `\`${text}\` has only a time relative to ${origin}: write the time itself, as in \`14:20 UTC\``;
}

/** `T+15m` counts from the start; a time of which the digits are to be filled in is a placeholder. */
function hasSomeTime(event: TimelineEvent): boolean {
  return otherTime.test(toString(event as Node));
}

const otherTime = /\bT ?[+\-−] ?\d|\bT ?0\b|\b[Hh]{2}:[Mm]{2}\b|\?\?:\?\?/;
const relative =
  /^\s*(?:(?:about|around|roughly|~)?\s*(?:\d{1,4}|an?|a few|some|several|one|two|three|five|ten)\s*(?:seconds?|minutes?|mins?|hours?|hrs?|days?)\s*(?:later|after|on|before)|(?:shortly|soon|immediately|minutes|moments|hours) (?:after|later|before|afterwards?)|later|meanwhile|afterwards?|then)\b/i;
