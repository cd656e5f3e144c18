import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type {
  FieldName,
  Milestone,
  Node,
  Postmortem,
  PostmortemNode,
  Section,
} from '../../ast/nodes.ts';

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
  const nodes = [...nodesIn(tree as Node)];
  const times = nodes.filter((node) => node.type === 'timestamp');
  const lengths = nodes.filter((node) => node.type === 'duration');
  const events = nodes.filter((node) => node.type === 'timelineEvent').map(timeIn);

  return {
    name: nameOf(tree),
    title: toString(tree.children.filter(({ type }) => type === 'title')),
    text: nodes.flatMap((node) => (node.type === 'text' ? node.value : [])).join(' '),
    sections: nodes.filter((node) => node.type === 'section'),
    clockEntries: events.filter((time) => time === 'clock').length,
    dateEntries: events.filter((time) => time === 'date').length,
    fields: new Set(nodes.flatMap((node) => (node.type === 'field' ? node.name : []))),
    milestones: [...new Set(times.flatMap(({ milestones = [] }) => milestones))],
    times: times.length,
    lengths: lengths.length,
    hasDuration: lengths.some(({ whole }) => whole),
  };
}

type AnyNode = PostmortemNode | { type: 'text'; value: string };

function nodesIn(tree: Node): AnyNode[] {
  const nodes: AnyNode[] = [];
  visit(tree, (node) => {
    nodes.push(node as AnyNode);
  });
  return nodes;
}

function timeIn(event: Node): 'clock' | 'date' | undefined {
  const times = nodesIn(event).filter((node) => node.type === 'timestamp');
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
