import type { Paragraph, PhrasingContent } from 'mdast';
import { nodesBetween, slicePhrasing } from '../syntax/slice-phrasing.ts';
import { rangeOf } from '../syntax/source.ts';
import { type TextLine, textLines } from '../syntax/text-lines.ts';
import { readLeadingTime } from '../time/index.ts';
import type { Builder } from './builder.ts';
import { isTitleLine, titleLabel } from './document-title.ts';
import { labelLine } from './label-line.ts';
import { leadIn } from './lead-in.ts';
import { canContain, hasParts } from './nesting.ts';
import { itemRank, labelRank, type SectionTree, strongRank } from './section-tree.ts';
import { strongLine } from './strong-line.ts';
import type { TitleMatch, TitleReader } from './title-match.ts';

/** The ways to write a title in a line of prose, in the order in which they are tried. */
const titleReaders: readonly TitleReader[] = [strongLine, labelLine, leadIn];

/**
 * Add a paragraph, cut at the titles in it.
 *
 * Without blank lines, CommonMark sees one paragraph in a title, its text, the
 * next title and its text.
 */
export function addParagraph(paragraph: Paragraph, builder: Builder): void {
  const { source, tree } = builder;
  const [start, end] = rangeOf(paragraph);
  const lines = textLines(paragraph.children, start, end, source);
  let from = start;

  tree.closeItems();
  for (const [index, line] of lines.entries()) {
    const alone = lines.length === 1;
    if (index === 0 && isTitleLine(line, { paragraph, alone, builder })) {
      from = addDocumentTitle(paragraph, line, builder);
      continue;
    }
    const match = matchTitle(line, paragraph, builder, alone);
    if (!match) continue;
    const isPhase = isPhaseTitle(match, lines[index + 1], builder);
    builder.addProse(paragraph.children, from, line.start);
    from = match.rest ?? line.end;
    builder.openTitle(match, {
      nodes: paragraph.children,
      range: [line.start, match.rest ? match.end : line.end],
      rank: isPhase ? itemRank : match.style === 'strong' ? strongRank : labelRank,
      numbered: /^[\s*_]*\(?\d{1,3}[.)]/u.test(line.text),
    });
  }
  if (from === start) tree.append(paragraph);
  else builder.addProse(paragraph.children, from, end);
}

/** Whether a title in a timeline stands over more of its entries: the next line begins with a time. */
function isPhaseTitle(
  { kinds, rest }: TitleMatch,
  next: TextLine | undefined,
  { tree }: Builder,
): boolean {
  if (tree.rankOf('timeline') === undefined || rest !== undefined || !next) return false;
  return hasParts(['timeline'], kinds) && readLeadingTime(next.text) !== undefined;
}

/** The title in a line, unless it is the label of an entry in a timeline. */
export function matchTitle(
  line: TextLine,
  { children }: Paragraph,
  { source, tree }: Builder,
  alone: boolean,
): TitleMatch | undefined {
  const [first] = nodesBetween(children, line.start, line.end);
  if (first?.type === 'inlineCode') return;
  for (const read of titleReaders) {
    const match = read(line, { nodes: children, source, alone });
    if (!match) continue;
    const isLabel =
      match.rest !== undefined && (isEntryLabel(match, first, tree) || isItemKey(line, tree));
    return isLabel ? undefined : match;
  }
}

/** Whether a lead-in is the label of an entry: in a timeline, unless all titles there look like it. */
function isEntryLabel(
  { kinds }: TitleMatch,
  first: PhrasingContent | undefined,
  tree: SectionTree,
): boolean {
  if (tree.rankOf('timeline') === undefined || tree.kinds().includes('other')) return false;
  if (isBold(first) && tree.style() === 'strong') return false;
  return canContain(['timeline'], kinds);
}

/** Whether a lead-in is a key of one action item: `Task: Restart the gateway every night`. */
function isItemKey({ text }: TextLine, tree: SectionTree): boolean {
  return tree.kinds().includes('action-items') && /^\s*(?:task|action)\s*:/i.test(text);
}

function isBold(node: PhrasingContent | undefined): boolean {
  return node?.type === 'strong';
}

function addDocumentTitle(paragraph: Paragraph, line: TextLine, builder: Builder): number {
  const match = strongLine(line, {
    nodes: paragraph.children,
    source: builder.source,
    alone: true,
  });
  const { source } = builder;
  builder.setDocumentTitle({
    type: 'title',
    style: match ? 'strong' : 'label',
    children: slicePhrasing(
      paragraph.children,
      line.start + (titleLabel.exec(line.text)?.[0].length ?? 0),
      line.end,
      source,
    ),
    position: source.toPosition(line.start, line.end),
  });
  return line.end;
}
