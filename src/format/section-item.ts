import type { List, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FlowContent, PostmortemContent, Section } from '../ast/nodes.ts';
import { writeContent } from './content.ts';
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
  if (next && next.type !== 'section') return true;
  const words = toString(title);
  return content.some(
    (node) =>
      node.type === 'timelineEvent' &&
      node.children.some(
        (child) => child.type === 'label' && !child.position && toString(child) === words,
      ),
  );
}

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
  for (const node of nodes) {
    if (node.type === 'section') blocks.push(writeSectionItem(node, writer));
    else blocks.push(...writeContent([node as FlowContent], 6, writer, group));
  }
  return blocks;
}
