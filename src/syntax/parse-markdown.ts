import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { codes } from 'micromark-util-symbol';
import type { Construct, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { boundedLaziness } from './bounded-laziness.ts';
import { boundedText, withinWindows } from './bounded-text.ts';
import { withFinishedAside } from './finished-events.ts';
import { findIndentedCode } from './indented-code.ts';
import { indentedProse } from './indented-prose.ts';
import { partSiblings } from './part-siblings.ts';
import { placeBelowBox } from './place-below-box.ts';
import { proseHtml } from './prose-html.ts';
import { unspacedHeading } from './unspaced-heading.ts';
import { withoutWholeFence } from './whole-fence.ts';

const frontmatterKinds = ['yaml' as const, 'toml' as const];

/**
 * Parse Markdown as people type it.
 *
 * GFM is understood but for bare URLs, since mdast loses positions next to those,
 * and for a single `~`, which people write for "about".
 *
 * @param source
 *   Whole document.
 * @returns
 *   Tree in which each node has a position into `source`. Never throws.
 */
export function parseMarkdown(source: string): Root {
  const text = withoutWholeFence(source);
  const tree = unified().use(remarkParse).use(asTyped, text).parse(text);
  partSiblings(tree);
  const counted = text.replace(/^\uFEFF/, '');
  visit(tree, 'listItem', (item) => placeBelowBox(item, counted));
  return counted === text ? tree : countByteOrderMark(tree);
}

/** micromark skips a byte order mark without counting it. */
function countByteOrderMark(tree: Root): Root {
  visit(tree, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.offset = (point.offset ?? 0) + 1;
      if (point.line === 1) point.column += 1;
    }
  });
  return tree;
}

function asTyped(this: Processor, source: string): void {
  const code = findIndentedCode(source);
  const data = this.data();

  data.micromarkExtensions = [
    // What follows goes first.
    boundedText(),
    boundedLaziness,
    frontmatter(frontmatterKinds),
    withFinishedAside(gfmFootnote()),
    boundedStrikethrough(),
    gfmTable(),
    gfmTaskListItem(),
    proseHtml,
    unspacedHeading,
    withFinishedAside(indentedProse((line) => code.has(line))),
  ];
  data.fromMarkdownExtensions = [
    frontmatterFromMarkdown(frontmatterKinds),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ];
}

function boundedStrikethrough(): Extension {
  const { text, ...extension } = gfmStrikethrough({ singleTilde: false });
  const strikethrough = withinWindows(text?.[codes.tilde] as Construct);
  return {
    ...extension,
    insideSpan: { null: [strikethrough] },
    text: { [codes.tilde]: strikethrough },
  };
}
