import { toString } from 'mdast-util-to-string';
import { milestonesOf } from '../ast/milestones.ts';
import type { EventKind, Postmortem } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { entryText } from './facts/timeline/entry-text.ts';
import { type TimedEntry, timedEntries } from './facts/timeline/timed-entries.ts';
import { change, detection, open, over, weakness } from './words/timeline-missing-milestone.ts';

/**
 * How long it took to notice an incident, and how long until it was over, are counted from its
 * turning points: start of impact, detection, mitigation or end. If nothing in the document tells
 * one of them, the metric is lost for this incident, and nobody can make it up later. PagerDuty
 * and Atlassian have all of them in their timelines.
 *
 * A field, a range, a sentence ("started at 10:05") or an entry counts. The start is asked for
 * where the timeline begins with the detection, the end where the last entry is about something
 * else, such as the search for the cause, the detection where no entry tells who or what noticed
 * it; these two in English only. Nothing is said of timelines with fewer than three entries.
 *
 * When not to use it: you compute no metrics from your postmortems.
 */
export default defineRule({
  name: 'timeline-missing-milestone',
  description:
    'Flag timelines that do not tell the start, the detection or the end of the incident.',
  category: 'time',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },
  completeness: true,

  check(tree, { report }) {
    const entries = nodesOf(tree, 'section')
      .filter(({ node }) => (node.incident ?? 1) === 1)
      .flatMap(({ node }) => timedEntries(node));
    if (entries.length < 3) return;
    for (const problem of [
      missingStart(tree, entries),
      missingDetection(tree, entries),
      missingEnd(tree, entries),
    ]) {
      if (problem) report(problem);
    }
  },
});

function missingStart(tree: Postmortem, [first]: readonly TimedEntry[]): Problem | undefined {
  if (!first || milestonesOf(tree).all.has('start') || isWeakness(tree)) return undefined;
  const { entry, time } = first;
  const lead = entryText(entry).slice(0, 100);
  const isDetection =
    entry.milestone === 'detected' || (early.has(entry.kind) && detection.test(lead));
  if (!isDetection || change.test(lead)) return undefined;
  return {
    place: time,
    message: `The timeline begins with the detection (\`${time.value}\`), so the time to detect is lost: add when the impact started, as in \`Start of impact: 13:58 UTC\``,
  };
}

const early: ReadonlySet<EventKind> = new Set<EventKind>(['detection', 'acknowledgement']);

function isWeakness(tree: Postmortem): boolean {
  return nodesOf(tree, 'title').some(({ node }) => weakness.test(toString(node)));
}

function missingDetection(tree: Postmortem, entries: readonly TimedEntry[]): Problem | undefined {
  const { all } = milestonesOf(tree);
  const isTold =
    all.has('detected') ||
    nodesOf(tree, 'section').some(({ node: { kinds } }) => kinds.includes('detection')) ||
    entries.some(({ entry }) => entry.kind === 'detection' || detection.test(entryText(entry)));
  if (isTold || tree.language !== 'en') return undefined;
  return {
    place: entries[0]?.time,
    message:
      'No entry tells who or what noticed the incident, so the time to detect is lost: add it, as in `14:05 UTC The alarm on errors fires`',
  };
}

function missingEnd(tree: Postmortem, entries: readonly TimedEntry[]): Problem | undefined {
  const { all } = milestonesOf(tree);
  if (all.has('end') || all.has('mitigated') || isOpen(tree)) return undefined;
  if (tree.language !== 'en') return undefined;
  const last = entries.at(-1);
  if (!last || !unfinished.has(last.entry.kind)) return undefined;
  if (entries.some(({ entry }) => entry.kind === 'resolution')) return undefined;
  if (entries.slice(-3).some(({ entry }) => over.test(entryText(entry)))) return undefined;
  return {
    place: last.time,
    message: `Nothing up to \`${last.time.value}\` tells that the impact was over, so the time to mitigate is lost: add it, as in \`End of impact: 14:40 UTC\``,
  };
}

/** What a timeline that is complete does not end with. */
const unfinished: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['detection', 'acknowledgement', 'escalation', 'investigation'] as const),
  ...(['communication', 'impact-start'] as const),
]);

function isOpen(tree: Postmortem): boolean {
  return nodesOf(tree, 'field').some(
    ({ node }) => node.name === 'status' && open.test(toString(node.children.slice(1))),
  );
}
