import type { Postmortem, Section, SectionContent, SectionKind } from '../ast/nodes.ts';

const telling: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'impact',
  'root-cause',
  'timeline',
  'resolution',
  'action-items',
  'lessons-learned',
  'detection',
  'duration',
]);

/**
 * Tell a postmortem from any other Markdown by what it holds: entries of a timeline, or two
 * sections that a postmortem has.
 */
export function isPostmortem(tree: Postmortem): boolean {
  const sections = [...sectionsIn(tree.children)];
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  return sections.some(hasTimeline) || [...kinds].filter((kind) => telling.has(kind)).length > 1;
}

function* sectionsIn(nodes: readonly { type: string }[]): Generator<Section> {
  for (const node of nodes) {
    if (!isSection(node)) continue;
    yield node;
    yield* sectionsIn(node.children);
  }
}

/** Entries may stand under a heading for each day. */
function hasTimeline(section: Section): boolean {
  return section.kinds.includes('timeline') && holdsEvent(section.children);
}

function holdsEvent(nodes: readonly SectionContent[] | Section['children']): boolean {
  return nodes.some(
    (node) => node.type === 'timelineEvent' || (isSection(node) && holdsEvent(node.children)),
  );
}

function isSection(node: { type: string }): node is Section {
  return node.type === 'section';
}
