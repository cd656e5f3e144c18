import { visitParents } from 'unist-util-visit-parents';
import type { Node, Postmortem, Section, Timestamp } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';

/**
 * A clock time without a zone is another moment for each reader, and next to a dashboard in UTC
 * it is off by hours. Atlassian's and PagerDuty's templates and Amazon's COE ask for the zone.
 *
 * Saying it once is enough: on one end of a range, in the title of a column or of a section, in a
 * sentence such as "All times are UTC" before or behind the times, or in the configuration
 * (`timezone`). There is one finding for each section that lacks it.
 *
 * When not to use it: all readers are in one zone, and the document says nowhere which. Set
 * `timezone` in the configuration instead.
 */
export default defineRule({
  name: 'time-zone-missing',
  description: 'Flag sections with clock times whose time zone the document says nowhere.',
  category: 'time',
  presets: { minimal: 'error', recommended: 'error', strict: 'error' },

  check(tree, { report }) {
    for (const times of clockTimesBySection(tree)) {
      const [first, ...others] = times.filter(({ zone }) => !zone);
      if (!first) continue;
      const remedy = `write \`${first.value} UTC\`, or once for all \`All times are UTC\``;
      report({ place: first, message: `${subject(first, others.length)} no time zone: ${remedy}` });
    }
  },
});

function subject({ value }: Timestamp, others: number): string {
  if (others === 0) return `\`${value}\` has`;
  return `\`${value}\` and ${others} more ${others === 1 ? 'time' : 'times'} of this section have`;
}

/** The clock times of each timeline, else of each outermost section, of the whole document. */
function clockTimesBySection(tree: Postmortem): Iterable<Timestamp[]> {
  const groups = new Map<Node, Timestamp[]>();
  visitParents(tree, 'timestamp', (timestamp, ancestors) => {
    if (!timestamp.time || timestamp.due) return;
    const parents: readonly Node[] = ancestors;
    const sections = parents.filter((node): node is Section => node.type === 'section');
    const group = sections.find(({ kinds }) => kinds.includes('timeline')) ?? sections[0] ?? tree;
    const times = groups.get(group);
    if (times) times.push(timestamp);
    else groups.set(group, [timestamp]);
  });
  return groups.values();
}
