import { toString } from 'mdast-util-to-string';
import type { Postmortem, Section, SectionContent, SectionKind } from '../ast/nodes.ts';
import { nodesIn } from '../ast/nodes-of.ts';
import { pattern } from '../pattern/pattern.ts';
import { incidentNames, partNames } from './incident-names.ts';

/**
 * Number the incidents of a document that tells of several: sibling sections, each with a cause,
 * a length or a date of its own, or a whole postmortem under one title beside the first. The parts
 * of one incident (regions, days, phases) share these.
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
  for (const section of sections) {
    if (section.kinds.includes('recurrence')) numberEarlier(section);
    else numberIn(section.children.slice(1) as SectionContent[]);
  }
}

/** Incidents under "Related incidents" are never the document's own, which is the first. */
function numberEarlier({ children }: Section): void {
  const incidents = children.filter((node) => node.type === 'section').filter(isIncident);
  for (const [index, section] of incidents.entries()) setIncident(section, index + 2);
}

/** A section about nothing in particular that has what only an incident has. */
function isIncident(section: Section): boolean {
  const [title] = section.children;
  const words = toString(title);
  if (section.kinds[0] !== 'other' || part.test(words)) return false;

  const kinds = kindsIn(section);
  const count = facets(kinds);
  if (numbered.test(words) && count >= 2) return true;
  if (!kinds.has('timeline') && !kinds.has('duration')) return false;
  const hasCause = kinds.has('root-cause');
  const isDated = title.children.some(({ type }) => type === 'timestamp');
  return isDated ? count >= (hasCause || kinds.has('duration') ? 2 : 3) : hasCause && count >= 3;
}

/** `Incident 2: …`, `Outage #2`. */
const numbered = pattern.i`^\W{0,3}(?:${incidentNames.join('|')})[ \t]{0,2}(?:#|no\.)?[ \t]{0,2}\d`;
/** `Phase 2: …`, `Day 2`. */
const part = pattern.i`^\W{0,3}(?:${partNames.join('|')})[ \t]{0,2}#?[ \t]{0,2}(?:\d|[ivx]{1,4}\b)`;

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
  const [, ...inner] = nodesIn(section, 'section');
  return new Set(inner.flatMap(({ kinds }) => kinds));
}

function setIncident(section: Section, incident: number): void {
  for (const inner of nodesIn(section, 'section')) inner.incident = incident;
}
