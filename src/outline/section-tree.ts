import type { Node } from 'unist';
import type {
  Postmortem,
  PostmortemContent,
  Section,
  SectionContent,
  SectionKind,
  Title,
  TitleStyle,
} from '../ast/nodes.ts';
import { canContain, hasParts } from './nesting.ts';

/**
 * How big a title looks, 1 the biggest: headings by their level, then bold
 * lines, plain lines, and labels of list items.
 */
export type Rank = number;
export const strongRank: Rank = 7;
export const labelRank: Rank = 8;
export const itemRank: Rank = 9;

/** A postmortem while it is put together, title by title and block by block. */
export interface SectionTree {
  readonly root: Postmortem;
  /** Kinds of the section that is open; none before the first. */
  kinds: () => readonly SectionKind[];
  /** How the title of the open section is written. */
  style: () => TitleStyle | undefined;
  /** Whether the open section, or one around it, is of this kind; and how big its title looks. */
  rankOf: (kind: SectionKind) => Rank | undefined;
  openSection: (title: Title, kinds: Section['kinds'], rank: Rank, numbered: boolean) => Section;
  append: (node: PostmortemContent) => void;
  /** Close the labelled items, but for one that waits for what is below it. */
  closeItems: () => void;
}

interface Open {
  section: Section;
  rank: Rank;
  numbered: boolean;
  /** Whether anything but sections is under its title. */
  hasContent: boolean;
  /** Whether headings are in it that are no sections: the times of entries. */
  hasEntryHeadings: boolean;
}

export function createSectionTree(): SectionTree {
  const root: Postmortem = { type: 'postmortem', language: 'en', children: [] };
  const open: Open[] = [];

  return {
    root,
    kinds: () => open.at(-1)?.section.kinds ?? [],
    style: () => open.at(-1)?.section.children[0].style,
    rankOf: (kind) => open.findLast(({ section }) => section.kinds.includes(kind))?.rank,
    openSection,
    append,
    closeItems: () =>
      closeWhile(({ rank, section }) => rank >= itemRank && section.children.length > 1),
  };

  function openSection(
    title: Title,
    kinds: Section['kinds'],
    rank: Rank,
    numbered: boolean,
  ): Section {
    closeWhile((top) => !holds(top, { kinds, rank, numbered }));
    const section: Section = { type: 'section', kinds, depth: open.length + 1, children: [title] };
    if (title.position) section.position = { ...title.position };
    add(section);
    open.push({ section, rank, numbered, hasContent: false, hasEntryHeadings: false });
    return section;
  }

  function append(node: PostmortemContent): void {
    const top = open.at(-1);
    if (top) {
      top.hasContent = true;
      top.hasEntryHeadings ||= node.type === 'heading';
    }
    add(node);
  }

  function add(node: PostmortemContent): void {
    const top = open.at(-1);
    if (top) top.section.children.push(node as SectionContent);
    else root.children.push(node);
    for (const { section } of open) extend(section, node);
  }

  function closeWhile(test: (top: Open) => boolean): void {
    for (let top = open.at(-1); top && test(top); top = open.at(-1)) open.pop();
  }
}

/**
 * Whether a reader would put a new title under one that is open.
 *
 * A smaller one, as far as its kind allows; one that looks the same only under
 * an empty title that it is a part of ("Issue Summary", "Duration", "Impact", all
 * at one level), or as `1.`, `2.` … under a title that has no number.
 */
function holds(
  top: Open,
  title: { kinds: Section['kinds']; rank: Rank; numbered: boolean },
): boolean {
  const { kinds, rank, numbered } = title;
  if (!canContain(top.section.kinds, kinds)) return false;
  if (top.hasEntryHeadings && kinds[0] !== 'other') return false;
  if (rank !== top.rank) return rank > top.rank;
  if (numbered && !top.numbered && kinds[0] === 'other') return top.section.kinds[0] !== 'other';
  return !top.hasContent && hasParts(top.section.kinds, kinds);
}

function extend(section: Section, { position }: Node): void {
  if (section.position && position) section.position.end = position.end;
}
