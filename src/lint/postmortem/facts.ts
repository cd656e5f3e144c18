import { toString } from 'mdast-util-to-string';
import type { FieldName, Milestone, Postmortem, Section, TimelineEvent } from '../../ast/nodes.ts';
import { nodesIn, nodesOf } from '../../ast/nodes-of.ts';

/** What a document holds, as far as it tells whether it is a postmortem. */
export interface Facts {
  /** What the document is called: its title, first heading and fields. */
  name: string;
  /** Its title alone. */
  title: string;
  /** Its prose. */
  text: string;
  sections: Section[];
  /** Entries of the timeline with a time of day, and those with no more than a date. */
  clockEntries: number;
  dateEntries: number;
  fields: ReadonlySet<FieldName>;
  /** Turning points of the incident of which it says when they were. */
  milestones: Milestone[];
  /** How many dates and times it has, and how many lengths of time; whether one is the incident's. */
  times: number;
  lengths: number;
  hasDuration: boolean;
}

/** Look through a document. */
export function factsOf(tree: Postmortem): Facts {
  const times = nodesOf(tree, 'timestamp').map(({ node }) => node);
  const lengths = nodesOf(tree, 'duration').map(({ node }) => node);
  const events = nodesOf(tree, 'timelineEvent').map(({ node }) => timeIn(node));

  return {
    name: nameOf(tree),
    title: toString(tree.children.filter(({ type }) => type === 'title')),
    text: nodesOf(tree, 'text')
      .map(({ node }) => node.value)
      .join(' '),
    sections: nodesOf(tree, 'section').map(({ node }) => node),
    clockEntries: events.filter((time) => time === 'clock').length,
    dateEntries: events.filter((time) => time === 'date').length,
    fields: new Set(nodesOf(tree, 'field').flatMap(({ node }) => node.name ?? [])),
    milestones: [...new Set(times.flatMap(({ milestones = [] }) => milestones))],
    times: times.length,
    lengths: lengths.length,
    hasDuration: lengths.some(({ whole }) => whole),
  };
}

function timeIn(event: TimelineEvent): 'clock' | 'date' | undefined {
  const times = nodesIn(event, 'timestamp');
  if (times.some(({ time }) => time !== undefined)) return 'clock';
  return times.length > 0 ? 'date' : undefined;
}

/** What it is called; not what its first paragraph speaks of. */
function nameOf({ children }: Postmortem): string {
  const first = children.findIndex(({ type }) => type === 'section');
  const opening = children.slice(0, first < 0 ? children.length : first + 1);
  const names = opening.filter(({ type }) => type === 'title' || type === 'field');
  const section = opening.find((node) => node.type === 'section');
  return [...names, ...(section ? [section.children[0]] : [])]
    .map((node) => toString(node).slice(0, longestName))
    .join('\n');
}

const longestName = 200;
