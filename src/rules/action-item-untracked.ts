import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { excerpt } from '../ast/excerpt.ts';
import type { ActionItem, Node, Section } from '../ast/nodes.ts';
import { defineRule } from './define-rule.ts';

/**
 * An action item that is written down nowhere but in the postmortem is forgotten with it: nobody
 * sees it when work is planned, and nobody can tell later whether it was done. "A postmortem
 * without subsequent action is indistinguishable from no postmortem" (Google SRE workbook,
 * chapter 10); Atlassian, PagerDuty and Amazon's COE ask for a ticket for each.
 *
 * A ticket (`OPS-123`), an issue or pull request (`#123`), and a link to a tracker count, as does
 * a sentence above the list that says where all of it is tracked. Items that are done or dropped
 * need none.
 *
 * When not to use it: your action items are made into tickets by another program, or live in the
 * postmortem alone on purpose.
 */
export default defineRule({
  name: 'action-item-untracked',
  description: 'Flag action items without a ticket, an issue, or a link to where they are tracked.',
  category: 'action-items',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },

  check(tree, { report }) {
    visit(tree as Node, (node) => {
      if (node.type === 'section' && isTrackedAsWhole(node as Section)) return SKIP;
      if (node.type !== 'actionItem' || !isUntracked(node as ActionItem)) return;
      report({
        place: node,
        message: `\`${excerpt(node)}\` is tracked nowhere: add its ticket, as in \`OPS-123\` or \`#123\``,
      });
    });
  },
});

function isUntracked(item: ActionItem): boolean {
  if (item.status === 'done' || item.status === 'cancelled') return false;
  let tracked = false;
  visit(item, 'reference', () => {
    tracked = true;
  });
  return !tracked;
}

/** "All of this is tracked in OPS-7." */
function isTrackedAsWhole(section: Section): boolean {
  if (!section.kinds.includes('action-items')) return false;
  return section.children.some(
    (child) =>
      child.type === 'paragraph' &&
      child.children.some((node) => node.type === 'link' || node.type === 'reference') &&
      trackingWords.test(toString(child)),
  );
}

const trackingWords =
  /\b(?:track(?:ed|er|ing)?|tickets?|issues?|epic|board|backlog|milestone|project|jira|query)\b/i;
