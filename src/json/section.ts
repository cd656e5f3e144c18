import type { PostmortemContent, Section as SectionNode, Title } from '../ast/nodes.ts';
import { toLine, toText } from './plain-text.ts';
import { toPosition } from './position.ts';
import type { Section } from './postmortem-document.ts';

/** Tell the sections that are right among `nodes`, with those in them. */
export function toSections(nodes: PostmortemContent[]): Section[] {
  return nodes.filter(isSection).map((section) => {
    const [title, ...content] = section.children;
    return {
      kinds: section.kinds,
      title: titleText(title),
      text: content
        .filter((node) => !isSection(node))
        .map((node) => toText(node))
        .filter(Boolean)
        .join('\n'),
      position: toPosition(section),
      sections: toSections(content),
    };
  });
}

function isSection(node: PostmortemContent): node is SectionNode {
  return node.type === 'section';
}

/** `Impact:` and `Impact` are the same title. */
function titleText(title: Title): string {
  return toLine(title)
    .replace(/[:：]$/, '')
    .trimEnd();
}
