import type { Parents, Root, ThematicBreak } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { phrasingHandlers } from './phrasing.ts';
import type { SourceText } from './source-text.ts';

/** Print Markdown: every choice that CommonMark leaves is made here. */
export function stringify(tree: Root, source: SourceText): string {
  return unified()
    .use(function extend() {
      this.data().toMarkdownExtensions = [
        frontmatterToMarkdown(['yaml', 'toml']),
        gfmFootnoteToMarkdown(),
        gfmStrikethroughToMarkdown(),
        // Columns that line up would have to be moved whenever a cell grows.
        gfmTableToMarkdown({ tablePipeAlign: false }),
        gfmTaskListItemToMarkdown(),
        { handlers: { ...phrasingHandlers(source), thematicBreak } } as Options,
      ];
    })
    .use(remarkStringify, style)
    .stringify(tree);
}

/** At the top, what is `---` to the next `---` would be front matter. */
function thematicBreak(node: ThematicBreak, parent: Parents | undefined): string {
  return parent?.type === 'root' && parent.children[0] === node ? '***' : '---';
}

const style: Options = {
  bullet: '-',
  bulletOther: '*',
  bulletOrdered: '.',
  emphasis: '*',
  fence: '`',
  fences: true,
  incrementListMarker: true,
  listItemIndent: 'one',
  quote: '"',
  resourceLink: true,
  setext: false,
  strong: '*',
  tightDefinitions: true,
};
