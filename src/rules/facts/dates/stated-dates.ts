import { toString } from 'mdast-util-to-string';
import { leadingTime } from '../../../ast/event-time.ts';
import type { Node, Position, Postmortem, Section, Timestamp } from '../../../ast/nodes.ts';
import { nodesOf } from '../../../ast/nodes-of.ts';

/** A date that the document gives for the incident, and where. */
export interface StatedDate {
  date: string;
  place: Timestamp;
}

/** What the document says in several places of when the incident was. */
export interface StatedDates {
  /** In its title, or in the one of the front matter. */
  title: StatedDate[];
  /** In a field such as `Date:`. */
  field: StatedDate[];
  /** As start or end, outside of the timeline. */
  ends: StatedDate[];
  /** As the time of an entry, written or taken over from another entry. */
  entries: StatedDate[];
}

/** Places besides the entries that are looked at: nobody dates an incident more often. */
const most = 8;

/** Gather the full dates of the incident; of the first one, where there are several. */
export function statedDates(tree: Postmortem): StatedDates {
  const found: StatedDates = { title: [], field: [], ends: [], entries: [] };
  for (const { node, ancestors } of nodesOf(tree, 'timestamp')) {
    if (!node.date || node.impossible || node.due || isOfAnother(ancestors)) continue;
    const stated = { date: node.date.value, place: node };
    const list = node.date.explicitness === 'explicit' ? placeOf(node, ancestors) : undefined;
    if (list && found[list].length < most) found[list].push(stated);
  }
  for (const { node, ancestors } of nodesOf(tree, 'timelineEvent')) {
    const [time] = leadingTime(node) ?? [];
    if (!time?.date || time.impossible || isOfAnother(ancestors)) continue;
    found.entries.push({ date: time.date.value, place: time });
  }
  return found;
}

/** Where the date is written: elsewhere, where a time has taken it over. */
export function originOf({ place }: StatedDate): Node | Position {
  return place.date?.explicitness === 'inherited' ? place.date.from : place;
}

function isOfAnother(ancestors: readonly Node[]): boolean {
  return ancestors.some(
    (node) =>
      node.type === 'section' &&
      (((node as Section).incident ?? 1) > 1 || (node as Section).kinds.includes('recurrence')),
  );
}

function placeOf(
  { milestones = [] }: Timestamp,
  ancestors: readonly Node[],
): keyof StatedDates | undefined {
  const sections = ancestors.filter((node): node is Section => node.type === 'section');
  if (sections.some(({ kinds }) => kinds.includes('timeline'))) return undefined;
  const isTitle = ancestors.some(({ type }) => type === 'title') && sections.length === 0;
  if (isTitle || ancestors.some(isTitleField)) return 'title';
  if (ancestors.some((node) => 'name' in node && node.name === 'date')) return 'field';
  const isEnd = milestones.some((milestone) => milestone === 'start' || milestone === 'end');
  return isEnd ? 'ends' : undefined;
}

/** The title that a site shows, where the document has one of its own. */
function isTitleField(node: Node): boolean {
  if (node.type !== 'field' || !('children' in node)) return false;
  const [label] = node.children as Node[];
  return label !== undefined && toString(label) === 'title';
}
