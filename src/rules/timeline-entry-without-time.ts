import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { eventTime, leadingTime } from '../ast/event-time.ts';
import { excerpt } from '../ast/excerpt.ts';
import type { Node, Section, TimelineEvent } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Suggestion } from './define-rule.ts';
import { clockAfter } from './facts/clocks/clock-after.ts';
import { isDashes, saysColumns } from './facts/timeline/table-rows.ts';
import { exactlyLater, numbers, relativeTime } from './words/relative-time.ts';

/**
 * From an entry without a time nobody can tell how long anything took: how long until somebody
 * looked, how long the repair, what came first. NIST SP 800-61 asks for "exactly what happened,
 * and at what times"; a time that is only nearly known (`~14:20`) serves well.
 *
 * A time anywhere in the entry counts, as does a date alone. Where no entry of a timeline has a
 * time, that is said once. Where an entry says "5 minutes later" and the entry above has an exact
 * time, the sum is suggested.
 *
 * When not to use it: your timelines are told as stories on purpose.
 */
export default defineRule({
  name: 'timeline-entry-without-time',
  description: 'Flag entries of the timeline that have no time.',
  category: 'time',
  presets: { minimal: 'off', recommended: 'warn', strict: 'error' },
  hasSuggestions: true,

  check(tree, { report }) {
    for (const { node: section } of nodesOf(tree, 'section')) {
      const events = section.children.filter((child) => child.type === 'timelineEvent');
      const untimed = untimedEvents(section);
      const [first] = untimed;
      if (!first) continue;

      if (untimed.length === events.length) {
        // A list under another title may be about anything.
        if (!section.kinds.includes('timeline')) continue;
        if (isList(events)) {
          const message = `None of the ${events.length} entries of this timeline has a time: put one before each, as in \`14:20 UTC\``;
          report({ place: first, message });
          continue;
        }
      }
      const before = new Map<Node, Node>(
        section.children.slice(1).map((child, index) => [child, section.children[index] as Node]),
      );
      for (const event of untimed) {
        const message = messageOn(event, event === events[0]);
        report({ place: event, message, suggestions: computed(event, before.get(event)) });
      }
    }
  },
});

/** A list behind a line such as "The hosts:" belongs to that line, up to the next time; not one whose label is its own. */
function untimedEvents({ children }: Section): TimelineEvent[] {
  const untimed: TimelineEvent[] = [];
  let isIntroduced = false;
  for (const child of children) {
    const isUntimed = child.type === 'timelineEvent' && !eventTime(child) && !hasSomeTime(child);
    // Rows that are no entries are told by `table-header-misplaced`.
    const isRow = isUntimed && (isDashes.test(toString(child)) || saysColumns(child));
    if (isUntimed && !isRow && (!isIntroduced || isLabelled(child))) untimed.push(child);
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
  if (!isRelative(event))
    return `\`${text}\` has no time: put one before it, as in \`14:20 UTC\` or \`~14:20 UTC\``;
  const origin = isFirst ? 'another entry' : 'the entry above';
  return `\`${text}\` has only a time relative to ${origin}: write the time itself, as in \`14:20 UTC\``;
}

function isRelative(event: TimelineEvent): boolean {
  if (relativeTime.test(toString(event))) return true;
  return leadsOf(event).some(({ value }) => value.length < longestCell && relativeTime.test(value));
}

/** Characters of a cell that holds but a time. */
const longestCell = 30;

/**
 * `T+15m` counts from the start; a time of which the digits are to be filled in, or that is not
 * known (`[???]`), is a placeholder. A lone date dates what is below, and a line of a log is none
 * of the story.
 */
function hasSomeTime(event: TimelineEvent): boolean {
  const text = toString(event as Node);
  return otherTime.test(text) || noEntry.test(text);
}

const otherTime = /\bT ?[+\-−] ?\d|\bT ?0\b|\b[Hh]{2}:[Mm]{2}\b|\?\?:\?\?|^\W{0,3}\?{2,4}/;
const noEntry =
  /^[\W_]{0,4}\d{1,4}([/.-])\d{1,2}\1\d{1,4}[\W_]{0,4}$|^\s{0,4}[\w.-]{1,40}\[\d{1,8}\]/;

/** The time of an entry that says how long it was after the one above. */
function computed(event: TimelineEvent, above: Node | undefined): Suggestion[] | undefined {
  const [time, end] =
    above?.type === 'timelineEvent' ? (leadingTime(above as TimelineEvent) ?? []) : [];
  if (!time || end) return undefined;
  for (const text of leadsOf(event)) {
    const { lead = '', count = '', unit } = exactlyLater.exec(text.value)?.groups ?? {};
    const offset = text.position?.start.offset;
    if (!unit || offset === undefined) continue;
    const size = /^h/i.test(unit) ? 60 : 1;
    const clock = clockAfter(time, (numbers[count.toLowerCase()] ?? Number(count)) * size);
    const start = offset + text.value.indexOf(lead);
    const edit = { range: [start, start + lead.length] as [number, number], text: clock ?? '' };
    return clock ? [{ message: `Write \`${clock}\``, edit }] : undefined;
  }
  return undefined;
}

/** The first words of each block of an entry: the cell for its time may come second. */
function leadsOf(event: TimelineEvent): Text[] {
  const description = event.children.find((child) => child.type === 'description');
  return (description?.children ?? []).flatMap((block) => {
    const [first] = block.type === 'paragraph' ? block.children : [];
    return first?.type === 'text' ? [first] : [];
  });
}
