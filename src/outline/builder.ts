import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import type { Postmortem, PostmortemContent, Title } from '../ast/nodes.ts';
import { rangeAround } from '../syntax/range-around.ts';
import { sliceParagraph, slicePhrasing } from '../syntax/slice-phrasing.ts';
import type { Source } from '../syntax/source.ts';
import { addHeading } from './heading.ts';
import { addList } from './list.ts';
import { misspelling } from './misspelling.ts';
import { addParagraph } from './paragraph.ts';
import { titleLanguages } from './section-kind.ts';
import { createSectionTree, type Rank, type SectionTree } from './section-tree.ts';
import type { TitleMatch } from './title-match.ts';

/** What the readers of the kinds of blocks work on. */
export interface Builder {
  readonly source: Source;
  readonly tree: SectionTree;
  /** Headings that are entries of a timeline although they have no time. */
  readonly untimed: ReadonlySet<Heading>;
  /** Whether nothing that could be text of the document was added yet. */
  isStart: () => boolean;
  addBlock: (node: RootContent) => void;
  /** Make a title of a match in `nodes`; `range` is where all of it is written. */
  openTitle: (match: TitleMatch, title: WrittenTitle) => void;
  setDocumentTitle: (title: Title) => void;
  /** Add the prose between two offsets as a paragraph, if there is any. */
  addProse: (nodes: readonly PhrasingContent[], start: number, end: number) => void;
  finish: (root: Root) => Postmortem;
}

export interface WrittenTitle {
  nodes: readonly PhrasingContent[];
  /** Offsets, with markers and the colon. */
  range: [start: number, end: number];
  rank: Rank;
  numbered: boolean;
}

/** The readers of blocks call each other through it, so its functions share one closure. */
export function createBuilder(source: Source, untimed: ReadonlySet<Heading>): Builder {
  const tree = createSectionTree();
  const languages: string[] = [];
  let started = false;

  const builder: Builder = {
    source,
    untimed,
    tree,
    isStart: () => !started,
    addBlock,
    openTitle,
    setDocumentTitle,
    addProse,
    finish,
  };
  return builder;

  function addBlock(node: RootContent): void {
    if (node.type !== 'list' && node.type !== 'paragraph') tree.closeItems();
    if (node.type === 'heading') addHeading(node, builder);
    else if (node.type === 'list') addList(node, builder);
    else if (node.type === 'paragraph') addParagraph(node, builder);
    else tree.append(node as PostmortemContent);
    if (!unseen.has(node.type)) started = true;
  }

  function openTitle(match: TitleMatch, { nodes, range, rank, numbered }: WrittenTitle): void {
    const written = source.text.slice(match.start, match.end);
    if (match.language) languages.push(...titleLanguages(written));
    const colon = fullWidthColon.exec(written)?.[0].length ?? 0;
    const children = slicePhrasing(nodes, match.start, match.end - colon, source);
    const position = source.toPosition(...rangeAround(children, range));
    const section = tree.openSection(
      { type: 'title', style: match.style, children, position },
      match.kinds,
      rank,
      numbered,
    );
    const slip = misspelling(written);
    if (slip) section.misspelling = slip;
    started = true;
  }

  function setDocumentTitle(title: Title): void {
    tree.root.children.push(title);
    started = true;
  }

  function addProse(nodes: readonly PhrasingContent[], start: number, end: number): void {
    const paragraph = sliceParagraph(nodes, start, end, source);
    if (paragraph) tree.append(paragraph);
  }

  function finish(root: Root): Postmortem {
    tree.root.language = mostFrequent(languages) ?? tree.root.language;
    if (root.position) tree.root.position = root.position;
    return tree.root;
  }
}

/** Behind a title in Chinese or Japanese: `影響：`. */
const fullWidthColon = /[：\s]{0,20}：\s{0,20}$/u;

/** Blocks before which a document has not begun. */
const unseen: ReadonlySet<string> = new Set([
  'yaml',
  'toml',
  'html',
  'definition',
  'thematicBreak',
]);

/** The language that knows most of the titles; English before others that know as many. */
function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map([['en', 0]]);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > 0 ? first[0] : undefined;
}
