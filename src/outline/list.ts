import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { SectionKind } from '../ast/nodes.ts';
import { sliceParagraph } from '../syntax/slice-phrasing.ts';
import { rangeOf } from '../syntax/source.ts';
import { type TextLine, textLines } from '../syntax/text-lines.ts';
import { readLeadingTime } from '../time/index.ts';
import type { Builder } from './builder.ts';
import { labelLine } from './label-line.ts';
import { leadIn } from './lead-in.ts';
import { allowsLabelledParts, hasParts } from './nesting.ts';
import { matchTitle } from './paragraph.ts';
import { itemRank } from './section-tree.ts';
import { strongLine } from './strong-line.ts';
import type { TitleMatch } from './title-match.ts';

/**
 * Add a list, cut at the items that are sections of their own and at titles
 * that CommonMark takes for the rest of an item:
 *
 * ```markdown
 * - **Duration:** 2 hours
 * - **Impact:** …
 * Timeline
 * - 10:00 …
 * ```
 */
export function addList(list: List, builder: Builder): void {
  let kept: ListItem[] = [];

  builder.tree.closeItems();
  // Items are judged by the section around the list, not by the item before.
  let outer = builder.tree.kinds();
  for (const item of list.children) {
    const match = matchItem(item, outer, builder);
    const swallowed = findSwallowedTitle(item, list, builder);
    const own = swallowed ? cutItem(item, swallowed, builder) : item;
    if (match) {
      flush();
      openItem(own, match, builder);
    } else kept.push(own);
    if (swallowed) {
      flush();
      addSwallowed(item, swallowed, builder);
      outer = builder.tree.kinds();
    }
  }
  flush();
  builder.tree.closeItems();

  function flush(): void {
    builder.tree.closeItems();
    const isWhole = kept.length === list.children.length && kept.at(-1) === list.children.at(-1);
    if (isWhole) builder.tree.append(list);
    else if (kept.length > 0) builder.tree.append(sublist(list, kept, builder));
    kept = [];
  }
}

/** The label of an item, if a reader would take the item for a section. */
function matchItem(
  item: ListItem,
  outer: readonly SectionKind[],
  { source }: Builder,
): TitleMatch | undefined {
  const [head, nested] = item.children;
  if (head?.type !== 'paragraph') return;
  const [line] = textLines(head.children, ...rangeOf(head), source);
  if (!line) return;
  const context = { nodes: head.children, source, alone: false };
  const match = leadIn(line, context) ?? strongLine(line, context) ?? labelLine(line, context);
  if (!match) return;
  const isGroup = nested?.type === 'list' && (!match.rest || isTime(line, match.rest));
  const isPart =
    allowsLabelledParts(outer, match.kinds) || (isGroup && hasParts(outer, match.kinds));
  return isPart ? match : undefined;
}

/** `- **Detection:** 10:05 UTC` over the entries of that phase. */
function isTime({ start, text }: TextLine, rest: number): boolean {
  const words = text.slice(rest - start);
  const time = readLeadingTime(words)?.time;
  return time !== undefined && !/[\p{L}\p{N}]/u.test(words.slice(time.end));
}

function openItem(item: ListItem, match: TitleMatch, builder: Builder): void {
  const [head, ...rest] = item.children as [Paragraph, ...RootContent[]];
  const [start, end] = rangeOf(head);
  builder.openTitle(
    { ...match, style: 'item' },
    { nodes: head.children, range: [match.start, match.end], rank: itemRank, numbered: false },
  );
  const [line] = textLines(head.children, start, end, builder.source);
  builder.addProse(head.children, match.rest ?? (line as TextLine).end, end);
  for (const node of rest) builder.tree.append(node as ListItem['children'][number]);
}

interface SwallowedTitle {
  paragraph: Paragraph;
  line: TextLine;
}

/** A title at the margin of the list, on a line that lazily continues an item. */
function findSwallowedTitle(
  item: ListItem,
  list: List,
  builder: Builder,
): SwallowedTitle | undefined {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return;
  const margin = list.position?.start.column ?? 1;
  const lines = textLines(paragraph.children, ...rangeOf(paragraph), builder.source).slice(1);
  const line = lines.find(
    (candidate) =>
      builder.source.toPoint(candidate.start).column <= margin &&
      matchTitle(candidate, paragraph, builder, false),
  );
  return line && { paragraph, line };
}

/** The item up to the title. */
function cutItem(
  item: ListItem,
  { paragraph, line }: SwallowedTitle,
  { source }: Builder,
): ListItem {
  const cut = sliceParagraph(paragraph.children, rangeOf(paragraph)[0], line.start, source);
  const end = rangeOf(cut ?? item)[1];
  return {
    ...item,
    children: cut ? [cut] : [],
    position: source.toPosition(rangeOf(item)[0], end),
  };
}

/** The title, and what was in the item after it. */
function addSwallowed(item: ListItem, { paragraph, line }: SwallowedTitle, builder: Builder): void {
  const rest = sliceParagraph(
    paragraph.children,
    line.start,
    rangeOf(paragraph)[1],
    builder.source,
  );
  builder.tree.closeItems();
  if (rest) builder.addBlock(rest);
  for (const node of item.children.slice(1)) builder.addBlock(node);
}

function sublist(list: List, children: ListItem[], { source }: Builder): List {
  const [first, last] = [children[0], children.at(-1)] as [ListItem, ListItem];
  return { ...list, children, position: source.toPosition(rangeOf(first)[0], rangeOf(last)[1]) };
}
