import type { Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import { excerpt } from '../ast/excerpt.ts';
import type { Misspelling, Postmortem, Title } from '../ast/nodes.ts';
import { nodesOf } from '../ast/nodes-of.ts';
import { defineRule, type Problem, type TextEdit } from './define-rule.ts';
import { anchorOf } from './facts/links/anchors.ts';

/**
 * Who looks for the timeline, a person with the search of the browser or a program that reads
 * many postmortems, does not find it under `Timelime`: what is in the section goes unread, and
 * rules on timelines say nothing of it.
 *
 * Only a title that is one slip of the pen away from one that is known is reported: a word of it
 * has a letter or two too many, too few or another, and only one known word is that near. A title
 * of your own, such as `The demonstration`, is none, and titles in other languages than English are
 * left alone. The fix corrects the word; where a link leads to the title by its words it is only
 * suggested, as the link would break.
 *
 * When not to use it: your titles have words of their own that are near to usual ones.
 */
export default defineRule({
  name: 'unknown-section',
  description: 'Flag titles of sections that are known but for a slip of the pen.',
  category: 'structure',
  presets: { minimal: 'off', recommended: 'info', strict: 'warn' },
  fixable: true,
  hasSuggestions: true,

  check(tree, { report }) {
    if (tree.language !== 'en') return;
    for (const { node } of nodesOf(tree, 'section')) {
      const { misspelling } = node;
      if (!misspelling) continue;
      const [title] = node.children;
      const { written, meant } = misspelling;
      report({
        place: title,
        message: `The title \`${excerpt(title)}\` is misspelt: write \`${meant}\` for \`${written}\``,
        ...mend(title, misspelling, tree),
      });
    }
  },
});

/** The edit, where the word stands in the title as it reads. */
function mend(title: Title, { written, meant }: Misspelling, tree: Postmortem): Partial<Problem> {
  const found = textWith(written, title);
  const [start, end] = [found?.position?.start.offset, found?.position?.end.offset];
  if (!found || start === undefined || end === undefined) return {};
  if (end - start !== found.value.length) return {};

  const from = start + found.value.indexOf(written);
  const edit: TextEdit = { range: [from, from + written.length], text: meant };
  const isLinked = nodesOf(tree, 'link').some(
    ({ node }) => node.url.startsWith('#') && anchorOf(node.url) === anchorOf(toString(title)),
  );
  if (!isLinked) return { fix: edit };
  return { suggestions: [{ message: `Write \`${meant}\`, and correct the links to it`, edit }] };
}

function textWith(word: string, title: Title): Text | undefined {
  let found: Text | undefined;
  visit(title, 'text', (text) => {
    if (!text.value.includes(word)) return;
    found = text;
    return EXIT;
  });
  return found;
}
