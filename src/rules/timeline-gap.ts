import { milestonesOf } from '../ast/milestones.ts';
import type { EventKind, Section, Timestamp } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { spellDuration } from '../time/index.ts';
import { defineRule } from './define-rule.ts';
import { secondsOfDay } from './facts/clocks/time-between.ts';
import { entryText } from './facts/timeline/entry-text.ts';
import { nearestBetween } from './facts/timeline/incident-window.ts';
import { type TimedEntry, timedEntries } from './facts/timeline/timed-entries.ts';
import { waits } from './words/timeline-gap.ts';

/**
 * Between the detection and the repair somebody was at work. An hour of which the timeline says
 * nothing is mostly the hour in which most was to be learned: what was tried, whom one waited
 * for, which graph misled. The timeline is the skeleton of the debriefing (Etsy), and NIST
 * SP 800-61 asks what happened, exactly, and at what times.
 *
 * A gap counts if it is longer than the option `minutes` and than five times what is usual in
 * that timeline. Nothing is said of short timelines, of nights, of incidents longer than a day,
 * and where the entry before or after the gap tells of waiting.
 *
 * When not to use it: your timelines tell turning points only.
 */
export default defineRule<{ minutes: number }>({
  name: 'timeline-gap',
  description: 'Flag long silences in the timeline between detection and repair.',
  category: 'time',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },
  completeness: true,
  options: {
    schema: {
      type: 'object',
      properties: {
        minutes: {
          type: 'number',
          description: 'How long a silence has to be at least, in minutes.',
          minimum: 1,
        },
      },
    },
    defaults: { minutes: 60 },
  },

  check(tree, { options, report }) {
    // The words for waiting are English.
    if (tree.language !== 'en') return;
    const { all } = milestonesOf(tree);
    const end = all.get('mitigated') ?? all.get('end');
    for (const { node } of nodesOf(tree, 'section')) {
      const entries = response(node, (node.incident ?? 1) === 1 ? end : undefined);
      const gaps = gapsBetween(entries);
      if (!gaps || entries.length < 4) continue;
      const limit = Math.max(options.minutes * 60, 5 * median(gaps));
      for (const [index, seconds] of gaps.entries()) {
        const [from, to] = entries.slice(index, index + 2) as [TimedEntry, TimedEntry];
        if (seconds <= limit || isRest(from, to)) continue;
        const message = `Nothing is told of the ${spellDuration(seconds)} between \`${endOf(from).value}\` and \`${to.time.value}\`: say what was tried, or what was waited for`;
        report({ place: to.time, message });
      }
    }
  },
});

/** The entries from the detection to the end of the impact, else to the last that tells of a repair. */
function response(section: Section, end: Timestamp | undefined): TimedEntry[] {
  const entries = timedEntries(section).filter(isTold);
  const first = entries.findIndex(({ entry }) => entry.kind === 'detection');
  const last = entries.findLastIndex(({ entry, time }) => {
    const seconds = end && nearestBetween(time, end);
    return seconds === undefined ? repairs.has(entry.kind) : seconds >= 0;
  });
  return first < 0 ? [] : entries.slice(first, last + 1);
}

/** Not `Detected 14:05`, which is a field. */
function isTold({ entry, isField, time }: TimedEntry): boolean {
  return (
    Boolean(time.time) && !isField && entry.children.some(({ type }) => type === 'description')
  );
}

const repairs: ReadonlySet<EventKind> = new Set<EventKind>(['mitigation', 'resolution']);

/** Seconds from the end of each entry to the next; undefined where that is not known, or is days. */
function gapsBetween(entries: readonly TimedEntry[]): number[] | undefined {
  const gaps = entries.slice(1).map(({ time }, index) => {
    const from = endOf(entries[index] as TimedEntry);
    return from.approximate || time.approximate ? 0 : nearestBetween(from, time);
  });
  const known = gaps.filter((gap) => gap !== undefined && gap >= 0) as number[];
  const total = known.reduce((sum, gap) => sum + gap, 0);
  return known.length === gaps.length && total < secondsOfDay ? known : undefined;
}

function endOf({ entry, time }: TimedEntry): Timestamp {
  const own = entry.children.find((child) => child.type === 'interval');
  return own?.children[1] ?? time;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Whether people waited or slept, service was back, or the length is doubtful, as the zones differ. */
function isRest({ entry, time }: TimedEntry, to: TimedEntry): boolean {
  const isNight = (to.time.time ?? '') < (time.time ?? '');
  const isDoubtful = time.zone?.value.name !== to.time.zone?.value.name;
  if (isNight || isDoubtful || entry.kind === 'resolution') return true;
  return [entry, to.entry].some((each) => waits.test(entryText(each)));
}
