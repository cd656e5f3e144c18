import type { List, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { PostmortemContent, Section } from '../ast/nodes.ts';
import { type Content, writeContent } from './content.ts';
import { keepAsWritten } from './kept.ts';
import { toList, toListItem } from './list-item.ts';
import type { Writer } from './writer.ts';
import { written } from './written.ts';

/**
 * Whether a section whose title is the label of a list item stays an item: where a heading would
 * take what follows out of the section around, and where the title is the label of its entries.
 *
 * ```markdown
 * - Page when the list is older than an hour
 * - **Mitigation:** Keep the list of the last good day
 * - Buy a second disk
 * ```
 */
export function staysItem(
  { children: [title, ...content] }: Section,
  after: readonly PostmortemContent[],
): boolean {
  if (title.style !== 'item') return false;
  const next = after.find((node) => node.type !== 'section' || node.children[0].style !== 'item');
  if (next && facts.has(next.type)) return true;
  const words = toString(title);
  return content.some(
    (node) =>
      node.type === 'timelineEvent' &&
      node.children.some(
        (child) => child.type === 'label' && !child.position && toString(child) === words,
      ),
  );
}

const facts: ReadonlySet<string> = new Set(['actionItem', 'field', 'list', 'timelineEvent']);

/** `- **Mitigation:** Keep the list of the last good day` */
export function writeSectionItem(section: Section, writer: Writer): RootContent {
  if (writer.kept.has(section)) return keepAsWritten([section], writer);
  writer.offer(section);
  const [title, first, ...rest] = section.children;
  const isText = first?.type === 'paragraph';
  const label: PhrasingContent[] = [
    { type: 'strong', children: [...plain(title.children), written(':')] },
  ];
  const head = isText ? [...label, written(' '), ...first.children] : label;
  const blocks = isText || !first ? rest : [first, ...rest];
  const inner = writeInner(blocks, toString(title), writer);
  return toList([toListItem(head, inner)]) satisfies List;
}

function plain(children: PhrasingContent[]): PhrasingContent[] {
  const [only, ...more] = children;
  return only?.type === 'strong' && more.length === 0 ? only.children : children;
}

function writeInner(nodes: PostmortemContent[], group: string, writer: Writer): RootContent[] {
  const blocks: RootContent[] = [];
  let run: Content[] = [];
  const flush = () => {
    blocks.push(...writeContent(run, deepest, writer, group));
    run = [];
  };
  for (const node of nodes) {
    if (node.type !== 'section') run.push(node);
    else {
      flush();
      blocks.push(writeSectionItem(node, writer));
    }
  }
  flush();
  return blocks;
}

/** Headings in an item would be out of the outline. */
const deepest = 6;
