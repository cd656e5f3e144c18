import { visit } from 'unist-util-visit';
import type { Postmortem, Section, SectionContent, SectionKind } from '../ast/nodes.ts';

/**
 * Number the incidents of a document that tells of several: sibling sections,
 * each with a timeline or a duration of its own, or a whole postmortem under one
 * title beside the first.
 */
export function numberIncidents(tree: Postmortem): void {
  numberIn(tree.children as SectionContent[]);
}

function numberIn(content: readonly SectionContent[]): void {
  const sections = content.filter((node) => node.type === 'section');
  const incidents = sections.filter(isIncident);
  const told = tellsOne(sections) ? 1 : 0;
  if (incidents.length + told > 1) {
    for (const [index, section] of incidents.entries()) setIncident(section, index + 1 + told);
    return;
  }
  for (const section of sections) numberIn(section.children.slice(1) as SectionContent[]);
}

/** A section about nothing in particular that has what only an incident has. */
function isIncident(section: Section): boolean {
  const kinds = kindsIn(section);
  const isDated = section.children[0].children.some(({ type }) => type === 'timestamp');
  return section.kinds[0] === 'other' && facets(kinds) >= (isDated ? 2 : 3) && hasTimes(kinds);
}

function hasTimes(kinds: ReadonlySet<SectionKind>): boolean {
  return kinds.has('timeline') || kinds.has('duration');
}

/** Whether sections side by side are the parts of one incident. */
function tellsOne(sections: readonly Section[]): boolean {
  const kinds = new Set(sections.flatMap((section) => section.kinds));
  return kinds.has('timeline') && kinds.has('root-cause') && facets(kinds) >= 3;
}

const incidentKinds: readonly SectionKind[] = [
  'duration',
  'impact',
  'root-cause',
  'timeline',
  'resolution',
  'detection',
];

function facets(kinds: ReadonlySet<SectionKind>): number {
  return incidentKinds.filter((kind) => kinds.has(kind)).length;
}

function kindsIn(section: Section): Set<SectionKind> {
  const kinds = new Set<SectionKind>();
  visit(section, 'section', (inner) => {
    if (inner !== section) for (const kind of inner.kinds) kinds.add(kind);
  });
  return kinds;
}

function setIncident(section: Section, incident: number): void {
  visit(section, 'section', (inner) => {
    inner.incident = incident;
  });
}
