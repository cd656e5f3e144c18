import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { type Milestones, milestonesOf } from '../ast/milestones.ts';
import type { Duration, Node, Section } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { intervalSpans, milestoneSpans, type Span, toSpan } from './facts/candidate-spans.ts';
import { spellDuration } from './facts/spell-duration.ts';
import { accumulates, type Metric, metrics, vague } from './words/duration-mismatch.ts';

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
    const blocks = new Map<Node, Block>();

    visitParents(tree, 'duration', (duration, ancestors) => {
      const node = ancestors.findLast(({ type }) => blockTypes.has(type)) ?? duration;
      const block = blocks.get(node) ?? toBlock(node, ancestors);
      blocks.set(node, block);
      const { metric, spans: beside, text } = block;
      const claim = metric ? claimed(metric, named) : duration.whole && wholeClaim(beside, named);
      if (!claim || accumulates.test(text)) return;
      if ([claim, ...spans].some((span) => fits(duration, span, text))) return;

      const length = spellDuration(claim.seconds);
      const message = `\`${duration.value}\` is not the time from \`${claim.from.value}\` to \`${claim.to.value}\`: that is \`${length}\``;
      report({ place: duration, message, expected: [length] });
    });
  },
});

/** What is read as one statement. */
interface Block {
  text: string;
  /** The ranges in it. */
  spans: Span[];
  /** What it states, if not the length of the whole incident. */
  metric: Metric | undefined;
}

const blockTypes: ReadonlySet<string> = new Set([
  ...['field', 'paragraph', 'tableRow', 'timelineEvent', 'title'],
]);

function toBlock(node: Node, ancestors: readonly Node[]): Block {
  const section = ancestors.findLast((each): each is Section => each.type === 'section');
  const text = textOf(node).slice(0, 2000);
  const names = [text.slice(0, 80), section ? toString(section.children[0]).slice(0, 80) : ''];
  const metric = metrics.find(({ name }) => names.some((each) => name.test(each)));
  return { text, spans: intervalSpans(node), metric };
}

/** The cells of a row are apart. */
function textOf(block: Node): string {
  if (block.type !== 'tableRow' || !('children' in block)) return toString(block);
  return (block.children as Node[]).map((cell) => toString(cell)).join(' ');
}

/** The range beside the length of the incident, else its start and end. */
function wholeClaim(beside: readonly Span[], milestones: Milestones): Span | undefined {
  if (beside.length > 1) return undefined;
  return beside[0] ?? claimed(wholeIncident, milestones);
}

const wholeIncident: Omit<Metric, 'name'> = { from: ['start'], to: 'end', known: 2 };

/** The span that a length claims to be that of, where the document gives it. */
function claimed(ends: Omit<Metric, 'name'>, milestones: Milestones): Span | undefined {
  if (milestones.size < ends.known) return undefined;
  const from = ends.from.map((name) => milestones.get(name)).find(Boolean);
  const to = milestones.get(ends.to);
  const [span] = from && to && from !== to ? toSpan(from, to) : [];
  return span && span.seconds > 0 ? span : undefined;
}

function fits(duration: Duration, { from, to, seconds }: Span, text: string): boolean {
  const at = text.indexOf(duration.value);
  const isVague =
    duration.approximate ||
    from.approximate ||
    to.approximate ||
    vague.test(text.slice(Math.max(0, at - 24), at));
  const tolerance = Math.max(duration.precision, (isVague ? 0.25 : 0.05) * seconds);
  return Math.abs(duration.seconds - seconds) <= tolerance;
}
