import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { type Milestones, milestonesOf } from '../ast/milestones.ts';
import type { Duration, Milestone, Node, Section } from '../ast/nodes.ts';
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
    const { all, named } = milestonesOf(tree);
    const spans = milestoneSpans(all);

    visitParents(tree, 'duration', (duration, ancestors) => {
      const statement = toStatement(duration, ancestors);
      const beside = duration.whole && !statement.metric ? intervalSpans(statement.block) : [];
      const claim = beside.length > 0 ? beside[0] : claimed(statement, named);
      if (!claim || beside.length > 1 || accumulates.test(statement.text)) return;
      if ([claim, ...spans].some((span) => fits(statement, span))) return;

      const length = spellDuration(claim.seconds);
      const message = `\`${duration.value}\` is not the time from \`${claim.from.value}\` to \`${claim.to.value}\`: that is \`${length}\``;
      report({ place: duration, message, expected: [length] });
    });
  },
});

/** A length, and what it is said to be that of. */
interface Statement {
  duration: Duration;
  block: Node;
  text: string;
  metric: { from: readonly Milestone[]; to: Milestone; known: number } | undefined;
}

function toStatement(duration: Duration, ancestors: readonly Node[]): Statement {
  const block = ancestors.findLast(({ type }) => blocks.has(type)) ?? duration;
  const section = ancestors.findLast((node): node is Section => node.type === 'section');
  const text = textOf(block);
  const name = [text, section ? toString(section.children[0]) : ''].map((each) =>
    each.slice(0, 80),
  );
  const metric = metrics.find((each) => name.some((line) => each.name.test(line)));
  return { duration, block, text, metric };
}

/** The cells of a row are apart. */
function textOf(block: Node): string {
  if (block.type !== 'tableRow' || !('children' in block)) return toString(block);
  return (block.children as Node[]).map((cell) => toString(cell)).join(' ');
}

/** What is read as one statement. */
const blocks: ReadonlySet<string> = new Set([
  ...['field', 'paragraph', 'tableRow', 'timelineEvent', 'title'],
]);

/** The span that a length claims to be that of, where the document gives it. */
function claimed({ duration, metric }: Statement, milestones: Milestones): Span | undefined {
  const ends = metric ?? (duration.whole ? wholeIncident : undefined);
  if (!ends || milestones.size < ends.known) return undefined;
  const from = ends.from.map((name) => milestones.get(name)).find(Boolean);
  const to = milestones.get(ends.to);
  const [span] = from && to && from !== to ? toSpan(from, to) : [];
  return span && span.seconds > 0 ? span : undefined;
}

const wholeIncident = { from: ['start'], to: 'end', known: 2 } as const;

function fits({ duration, text }: Statement, { from, to, seconds }: Span): boolean {
  const at = text.indexOf(duration.value);
  const isVague =
    duration.approximate ||
    from.approximate ||
    to.approximate ||
    vague.test(text.slice(Math.max(0, at - 24), at));
  const tolerance = Math.max(duration.precision, (isVague ? 0.25 : 0.05) * seconds);
  return Math.abs(duration.seconds - seconds) <= tolerance;
}
