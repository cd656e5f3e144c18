import type { Root, RootContent } from 'mdast';
import type { Node, Postmortem, PostmortemContent, Section } from '../ast/nodes.ts';
import { writeContent } from './content.ts';
import { toFrontMatter } from './front-matter.ts';
import { keepAsWritten } from './kept.ts';
import { staysItem, writeSectionItem } from './section-item.ts';
import { offsetsOf } from './source-text.ts';
import { inStandardOrder, standardTitle } from './standard-sections.ts';
import { tidy } from './tidy/tidy.ts';
import { writeTitle } from './title.ts';
import type { Writer } from './writer.ts';

/** The Markdown tree of a postmortem in canonical form. */
export function writeDocument(tree: Postmortem, writer: Writer): Root {
  const root: Root = { type: 'root', children: writeNodes(arrange(tree, writer), 1, writer) };
  return tidy(root, writer.source);
}

/** The nodes of the document in the order in which they are to be written. */
function arrange(tree: Postmortem, writer: Writer): PostmortemContent[] {
  const nodes = toFrontMatter(visible(tree), writer);
  return titleFirst(writer.options.standardOrder ? inStandardOrder(nodes) : nodes);
}

const frontMatter: ReadonlySet<string> = new Set(['yaml', 'toml']);

/** What is read from front matter is printed with it. */
function visible({ children }: Postmortem): PostmortemContent[] {
  const matter = children.find(({ type }) => frontMatter.has(type));
  const end = (matter && offsetsOf(matter)?.[1]) ?? 0;
  return children.filter((node) => node === matter || !isBefore(node, end));
}

/** The title stands before all but front matter and comments. */
function titleFirst(nodes: PostmortemContent[]): PostmortemContent[] {
  const title = nodes.findIndex(({ type }) => type === 'title');
  const first = nodes.findIndex((node) => !frontMatter.has(node.type) && node.type !== 'html');
  if (title < 0 || first > title) return nodes;
  return [
    ...nodes.slice(0, first),
    ...nodes.slice(title, title + 1),
    ...nodes.slice(first, title),
    ...nodes.slice(title + 1),
  ];
}

function isBefore(node: Node, end: number): boolean {
  const place = offsetsOf(node);
  return place !== undefined && place[1] <= end;
}

function writeNodes(
  nodes: readonly PostmortemContent[],
  depth: number,
  writer: Writer,
): RootContent[] {
  const blocks: RootContent[] = [];
  let run: Array<Exclude<PostmortemContent, Section>> = [];
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'section' && node.type !== 'title') {
      run.push(node);
      continue;
    }
    blocks.push(...writeContent(run, depth, writer));
    run = [];
    if (node.type === 'title') blocks.push(writeTitle(node, depth, writer));
    else if (staysItem(node, nodes.slice(index + 1))) blocks.push(writeSectionItem(node, writer));
    else blocks.push(...writeSection(node, writer));
  }
  return [...blocks, ...writeContent(run, depth, writer)];
}

function writeSection(section: Section, writer: Writer): RootContent[] {
  if (writer.kept.has(section)) return [keepAsWritten([section], writer)];
  writer.offer(section);
  const {
    children: [title, ...content],
    depth,
  } = section;
  const level = depth + 1;
  const heading = standardTitle(section, writer) ?? title;
  return [writeTitle(heading, level, writer), ...writeNodes(content, level, writer)];
}
