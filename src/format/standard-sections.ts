import { toString } from 'mdast-util-to-string';
import type { PostmortemContent, Section, SectionKind, Title } from '../ast/nodes.ts';
import type { Writer } from './writer.ts';

/**
 * The kinds of sections in the order in which most postmortems have them, with the titles that most
 * of them have. What is not named has no usual place or title.
 */
const standardSections: ReadonlyArray<readonly [kind: SectionKind, title: string]> = [
  ['metadata', 'Metadata'],
  ['summary', 'Summary'],
  ['background', 'Background'],
  ['impact', 'Impact'],
  ['duration', 'Duration'],
  ['detection', 'Detection'],
  ['trigger', 'Trigger'],
  ['root-cause', 'Root Cause'],
  ['five-whys', 'Five Whys'],
  ['mitigation', 'Mitigation'],
  ['resolution', 'Resolution'],
  ['timeline', 'Timeline'],
  ['lessons-learned', 'Lessons Learned'],
  ['what-went-well', 'What Went Well'],
  ['what-went-wrong', 'What Went Wrong'],
  ['where-we-got-lucky', 'Where We Got Lucky'],
  ['recurrence', 'Recurrence'],
  ['action-items', 'Action Items'],
  ['supporting-information', 'Supporting Information'],
  ['glossary', 'Glossary'],
];

/** Put sections into the standard order. One of no standard kind stays behind the one before it. */
export function inStandardOrder(nodes: readonly PostmortemContent[]): PostmortemContent[] {
  const before = nodes.filter((node) => node.type !== 'section');
  let rank = -1;
  const ranked = nodes.filter(isSection).map((section) => {
    const own = standardSections.findIndex(([kind]) => kind === section.kinds[0]);
    rank = own < 0 ? rank : own;
    return { section, rank };
  });
  return [...before, ...ranked.sort((a, b) => a.rank - b.rank).map(({ section }) => section)];
}

/**
 * The standard title of a section right under that of an English document.
 *
 * @returns Nothing where the author's stays: it is not asked for, the section has several kinds or
 *   none, or its title says more, as `Timeline (UTC)` does.
 */
export function standardTitle(
  { children: [title], depth, kinds }: Section,
  { language, options }: Writer,
): Title | undefined {
  if (!options.standardTitles || language !== 'en' || depth > 1 || kinds.length > 1) return;
  if (/[\d()[\]:：–—-]/.test(toString(title))) return;
  const words = standardSections.find(([kind]) => kind === kinds[0])?.[1];
  return words
    ? { type: 'title', style: 'atx', children: [{ type: 'text', value: words }] }
    : undefined;
}

function isSection(node: PostmortemContent): node is Section {
  return node.type === 'section';
}
