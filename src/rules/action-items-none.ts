import { toString } from 'mdast-util-to-string';
import { isBareNone, isNoAnswer } from '../ast/bare-none.ts';
import type { Postmortem, Section } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule } from './define-rule.ts';

/**
 * An incident from which nothing follows will happen again: "user-facing outages without action
 * items" are the first thing that reviewers at Google send back (SRE workbook, chapter 10). That
 * nothing is to be done can be a decision, but then the reader must learn why it was taken.
 *
 * `None: accepted risk, see DEC-12` is such a decision, and a link to the items kept elsewhere is
 * as good as a list. A title with nothing at all under it, or only `N/A`,
 * is left to `empty-section`.
 *
 * When not to use it: your postmortems cover incidents too small to act on.
 */
export default defineRule({
  name: 'action-items-none',
  description: 'Flag a section that says, without a reason, that there are no action items.',
  category: 'action-items',
  presets: { minimal: 'warn', recommended: 'error', strict: 'error' },
  completeness: true,

  check(tree, { report }) {
    const empty = sectionsThatSayNone(tree);
    if (!empty[0] || hasItems(tree)) return;
    const { section, text } = empty[0];
    report({
      place: section.children[0],
      message: `No action item follows from the incident (\`${text}\`): list at least one, or say why there is none`,
      note: 'A decision with its reason is enough, as in `None: accepted risk, see DEC-12`',
    });
  },
});

function sectionsThatSayNone(tree: Postmortem): Array<{ section: Section; text: string }> {
  const found: Array<{ section: Section; text: string }> = [];
  for (const { node: section } of nodesOf(tree, 'section')) {
    if (!section.kinds.includes('action-items')) continue;
    const [, ...content] = section.children;
    if (content.some(({ type }) => type === 'section')) continue;
    const text = toString(content, { includeHtml: false }).replace(/\s+/g, ' ').trim();
    if (isBareNone(text) && !isNoAnswer(text)) found.push({ section, text });
  }
  return found;
}

/** An item that only says `None` is none. */
function hasItems(tree: Postmortem): boolean {
  return nodesOf(tree, 'actionItem').some(({ node }) => !isBareNone(toString(node)));
}
