import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { milestonesOf } from '../ast/milestones.ts';
import type { Duration, Milestone, Node, Timestamp } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { intervalSpans, milestoneSpans, type Span, toSpan } from './facts/candidate-spans.ts';
import { spellDuration } from './facts/spell-duration.ts';
import { accumulates, metrics, vague } from './words/duration-mismatch.ts';

/**
 * A stated length that its own start and end contradict leaves open which of the three is wrong,
 * and every report that quotes it repeats the error. In twelve of seventy public postmortems the
 * stated length was not that of the stated times.
 *
 * The length of the whole incident, and those called "time to detect", "time to repair" and the
 * like, are compared with every pair of known turning points and with the range that is written
 * beside them. Nothing is said if any fits: to one unit of what is written or 5 %, to 25 % for
 * "about two hours". Lengths that add up several outages or count office hours are passed over.
 *
 * When not to use it: your durations leave out some of the time between start and end.
 */
export default defineRule({
  name: 'duration-mismatch',
  description: 'Flag stated lengths of the incident that do not fit its stated times.',
  category: 'time',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },

  check(tree, { report }) {
    const milestones = milestonesOf(tree);
    const spans = milestoneSpans(milestones);

    visitParents(tree, 'duration', (duration, ancestors) => {
      const parents: readonly Node[] = ancestors;
      const block = parents.findLast(({ type }) => blocks.has(type)) ?? tree;
      const beside = duration.whole ? intervalSpans(block) : [];
      const claim = beside.length > 1 ? undefined : (beside[0] ?? claimed(duration, block, milestones));
      if (!claim || [claim, ...beside, ...spans].some((span) => fits(duration, span, block))) return;
      if (accumulates.test(toString(block))) return;

      const length = spellDuration(claim.seconds);
      const message = `\`${duration.value}\` is not the time from \`${claim.from.value}\` to \`${claim.to.value}\`: that is \`${length}\``;
      report({ place: duration, message, expected: [length] });
    });
  },
});

/** What is read as one statement. */
const blocks: ReadonlySet<string> = new Set([
  'field',
  'paragraph',
  'tableRow',
  'timelineEvent',
  'title',
]);

/** The span that a length claims to be that of, where the document gives it. */
function claimed(
  duration: Duration,
  block: Node,
  milestones: ReadonlyMap<Milestone, Timestamp>,
): Span | undefined {
  const ends = duration.whole ? wholeIncident : metricEnds(block, milestones.size);
  if (!ends) return undefined;
  const from = ends.from.map((name) => milestones.get(name)).find(Boolean);
  const to = milestones.get(ends.to);
  const [span] = from && to && from !== to ? toSpan(from, to) : [];
  return span && span.seconds > 0 ? span : undefined;
}

interface Ends {
  from: readonly Milestone[];
  to: Milestone;
}

const wholeIncident: Ends = { from: ['start'], to: 'end' };

/** A metric may be counted from more than one point: enough of them must be known. */
function metricEnds(block: Node, known: number): Ends | undefined {
  const text = toString(block).slice(0, 80);
  const metric = metrics.find(({ name }) => name.test(text));
  return metric && known >= metric.known ? metric : undefined;
}

function fits(duration: Duration, { from, to, seconds }: Span, block: Node): boolean {
  const isVague =
    duration.approximate || from.approximate || to.approximate || isVaguely(duration, block);
  const tolerance = Math.max(duration.precision, (isVague ? 0.25 : 0.05) * seconds);
  return Math.abs(duration.seconds - seconds) <= tolerance;
}

/** "over two hours" */
function isVaguely({ value }: Duration, block: Node): boolean {
  const text = toString(block);
  const at = text.indexOf(value);
  return vague.test(text.slice(Math.max(0, at - 24), at));
}
