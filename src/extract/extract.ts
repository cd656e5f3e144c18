import { toString } from 'mdast-util-to-string';
import type { Postmortem, Section, SectionContent, SectionKind, Title } from '../ast/nodes.ts';
import type { Source } from '../syntax/source.ts';
import { extractActionItems } from './action-items/action-items.ts';
import { titleCategory } from './action-items/category.ts';
import { markFacts } from './action-items/mark-facts.ts';
import { titleMeasure } from './action-items/measure.ts';
import { markOwnTickets } from './action-items/own-tickets.ts';
import { titlePriority } from './action-items/priority.ts';
import { statusOf } from './action-items/status.ts';
import type { ExtractContext } from './context.ts';
import { extractFrontMatter } from './front-matter.ts';
import { extractProse, extractTitle } from './prose/prose.ts';
import { extractTimeline } from './timeline/timeline.ts';

/** What the caller knows of how documents are written here. */
export interface ExtractOptions {
  /** What is a ticket, besides what everybody knows for one: `/CHG\d{7}/`. */
  ticketPatterns?: readonly RegExp[] | undefined;
}

/**
 * Read what the sections hold: entries, action items, fields, times.
 *
 * The tree is changed in place: blocks that were understood are replaced by
 * pmast nodes, all others stay.
 */
export function extract(
  tree: Postmortem,
  source: Source,
  { ticketPatterns = [] }: ExtractOptions = {},
): Postmortem {
  const context: ExtractContext = {
    source,
    kinds: [],
    title: '',
    measure: 'improvement',
    status: 'unknown',
  };
  for (const node of tree.children) if (node.type === 'title') extractTitle(node, context);
  tree.children = extractContent(tree.children as SectionContent[], extractProse, context);
  extractFrontMatter(tree, context);
  markOwnTickets(tree, ticketPatterns, source);
  return tree;
}

/** Reads the blocks of one section; may also replace the sections in it. */
type ContentExtractor = (content: SectionContent[], context: ExtractContext) => SectionContent[];

function extractContent(
  content: SectionContent[],
  read: ContentExtractor,
  context: ExtractContext,
): SectionContent[] {
  const nodes = read(content, context);
  for (const node of nodes) {
    if (node.type === 'section') extractSection(node, read, context);
  }
  return nodes;
}

/** Parts of a timeline are timelines, whatever they are called; so are groups of action items. */
function extractSection(section: Section, outer: ContentExtractor, context: ExtractContext): void {
  const [title, ...content] = section.children;
  const { source } = context;
  const { kinds } = section;
  const words = toString(title);
  const measure = titleMeasure(words) ?? context.measure;
  const isPhase =
    title.style === 'item' && !kinds.includes('timeline') && outer === extractTimeline;
  const group = isPhase ? words : undefined;
  const read = extractorOf(section, outer);
  const isItems = read === extractActionItems;
  const inner = {
    ...context,
    ...(isItems && rankOf(words, outer === read, context)),
    ...{ kinds, title: words, measure, group, status: statusOf(words) },
  };
  if (isItems) markGroup(title, source);
  extractTitle(title, inner);
  section.children = [title, ...extractContent(content, read, inner)];
}

/** A title over items may say what they all are; that of the section itself only how urgent. */
function rankOf(title: string, isGroup: boolean, { priority, category }: ExtractContext) {
  return {
    priority: titlePriority(title) ?? priority,
    category: (isGroup ? titleCategory(title) : undefined) ?? category,
  };
}

/** The title over action items may name the owner, the ticket and the due date of all of them. */
function markGroup(title: Title, source: Source): void {
  const { children, position } = title;
  if (position) title.children = markFacts({ type: 'paragraph', children, position }, source);
}

function extractorOf(section: Section, outer: ContentExtractor): ContentExtractor {
  const { kinds } = section;
  if (kinds.includes('timeline')) return extractTimeline;
  if (kinds.includes('action-items')) return extractActionItems;
  const isWhole = section.children.some((node) => node.type === 'section' && tellsWhen(node));
  return isWhole || kinds.some((kind) => explains.has(kind)) ? extractProse : outer;
}

/** A section with a timeline of its own tells of an incident; its prose is no timeline. */
function tellsWhen({ kinds }: Section): boolean {
  return kinds.includes('timeline');
}

/** Sections that tell why, not what happened when, even in a timeline. */
const explains: ReadonlySet<SectionKind> = new Set(['root-cause', 'impact', 'five-whys']);
