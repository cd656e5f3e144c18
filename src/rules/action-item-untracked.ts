import { toString } from 'mdast-util-to-string';
import { excerpt } from '../ast/excerpt.ts';
import type { Section } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';
import { type ItemFacts, openItems } from './facts/action-items/action-items.ts';
import { lackingItems } from './facts/action-items/lacking-items.ts';

/**
 * An action item that is written down nowhere but in the postmortem is forgotten with it: nobody
 * sees it when work is planned, and nobody can tell later whether it was done. "A postmortem
 * without subsequent action is indistinguishable from no postmortem" (Google SRE workbook,
 * chapter 10); Atlassian, PagerDuty and Amazon's COE ask for a ticket for each.
 *
 * A ticket (`OPS-123`), an issue or pull request (`#123`), and a link to a tracker count, as does
 * a sentence beside the list that says where all of it is tracked, or a link there to what the tracker
 * finds by a label. What only looks like a ticket (`SEV-1`, `UTF-8`, `AI-02` of a first column) does
 * not. Items that are done or dropped need none. Where none of three or more items of a section has a
 * ticket, that is one finding, at the first.
 *
 * When not to use it: your action items are made into tickets by another program, or live in the
 * postmortem alone on purpose.
 */
export default defineRule({
  name: 'action-item-untracked',
  description: 'Flag action items without a ticket, an issue, or a link to where they are tracked.',
  category: 'action-items',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },
  completeness: true,

  check(tree, { report }) {
    for (const { item, none } of lackingItems(openItems(tree), isUntracked)) {
      const message = none
        ? `${none} is tracked anywhere: add a ticket to each, as in \`OPS-123\` or \`#123\``
        : `\`${excerpt(item)}\` is tracked nowhere: add its ticket, as in \`OPS-123\` or \`#123\``;
      report({ place: item, message });
    }
  },
});

function isUntracked({ references, sections }: ItemFacts): boolean {
  return references.length === 0 && !sections.some(isTrackedAsWhole);
}

/** "All of this is tracked in OPS-7", or a link to what a tracker finds by a label. */
function isTrackedAsWhole(section: Section): boolean {
  if (!section.kinds.includes('action-items')) return false;
  return section.children.some(
    (child) =>
      child.type === 'paragraph' &&
      child.children.some(
        (node) =>
          (node.type === 'link' && trackerQuery.test(node.url)) ||
          ((node.type === 'link' || node.type === 'reference') &&
            trackingWords.test(toString(child))),
      ),
  );
}

const trackingWords =
  /\b(?:track(?:ed|er|ing)?|tickets?|issues?|epic|board|backlog|milestone|project|jira|query)\b/i;

/** `…/issues?q=label:postmortem`, `…?jql=…`, `…/milestone/7` */
const trackerQuery =
  /[?&](?:q|jql|query|filter|search|labels?(?:%5B%5D|\[\]|_name)?)=|\/(?:labels?|milestones?|projects?|epics?|boards?|views?)\/[\w%-]/i;
