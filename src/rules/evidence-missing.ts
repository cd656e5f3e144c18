import { eventTime } from '../ast/event-time.ts';
import type { Node, Postmortem, Section, SectionKind } from '../ast/nodes.ts';
import { type Found, nodesIn, nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';
import { pointer, source } from './words/evidence-missing.ts';

/**
 * A timeline that points to nothing is what its author remembers. PagerDuty asks for a metric or a
 * page for each entry; with a link to the graph or the log, a reader can look up what is doubted,
 * and the next author what was left out.
 *
 * One source in words is enough for silence, such as `(deploy log)` or "the alarm on failed
 * payments", in the timeline or in what is told as background, and so is one link, image or block of
 * code anywhere but in the action items. Timelines with fewer than three times are passed over, as
 * are documents for the public and those in other languages than English.
 *
 * When not to use it: the evidence is kept in the record of the incident, beside the postmortem.
 */
export default defineRule({
  name: 'evidence-missing',
  description: 'Flag timelines without any link, graph, log or named source.',
  category: 'links',
  presets: { minimal: 'off', recommended: 'off', strict: 'info' },
  completeness: true,

  check(tree, { report, settings }) {
    if (settings.audience === 'public' || tree.language !== 'en' || hasExhibit(tree)) return;
    if (namesSource(tree)) return;
    for (const { node, ancestors } of nodesOf(tree, 'section')) {
      if (!isTimeline(node) || ancestors.some(isTimeline) || countTimes(node) < 3) continue;
      report({
        place: node.children[0],
        message:
          'Nothing in the timeline points to its source: add a link to the graph, log or alert of the main entries, or name it, as in `(deploy log)`',
      });
    }
  },
});

function isTimeline(node: Node): boolean {
  return node.type === 'section' && (node as Section).kinds.includes('timeline');
}

function countTimes(timeline: Section): number {
  return nodesIn(timeline, 'timelineEvent').filter(eventTime).length;
}

/** Whether anything can be looked at or opened, but for what is about the work that follows. */
function hasExhibit(tree: Postmortem): boolean {
  return (
    exhibits.some((type) => nodesOf(tree, type).some(isOutsideItems)) ||
    nodesOf(tree, 'html').some((found) => isLink.test(found.node.value) && isOutsideItems(found))
  );
}

function isOutsideItems({ ancestors }: Found): boolean {
  return !ancestors.some(
    (node) => node.type === 'section' && (node as Section).kinds.includes('action-items'),
  );
}

const exhibits = [
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'code',
  'reference',
] as const;
const isLink = /<(?:a|img)\b/i;

/** `(deploy log)`, "the alarm on failed payments", in the timeline or beside it. */
function namesSource(tree: Postmortem): boolean {
  return nodesOf(tree, 'text').some(
    ({ node: { value }, ancestors }) =>
      (source.test(value) || pointer.test(value)) && ancestors.some(tellsCourse),
  );
}

function tellsCourse(node: Node): boolean {
  return node.type === 'section' && (node as Section).kinds.some((kind) => course.has(kind));
}

const course: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'timeline',
  'background',
  'supporting-information',
]);
